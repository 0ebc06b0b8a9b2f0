import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asAdministrator: Ask;
let childId: string;
let position: string;
beforeAll(async () => {
  api = await openTestApi();
  asAdministrator = api.askAs(await api.people.add('administrator'));
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  ({ childId } = body as { childId: string });
  const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
  ({ position } = signed.body as { position: string });
  await api.publishNorms();
  await api.ask('GET', `/children?after=${position}`);
});
afterAll(() => api.close());

const reason = 'Licensed tables arrived';
const start = (name: string, ask = asAdministrator) => ask('POST', '/norm-sets/rereading', { body: { name, reason } });
const standing = async () => (await asAdministrator('GET', '/norm-sets/rereading')).body as Standing;
type Standing = { readonly now: readonly object[]; readonly progress: { readonly state: string } };
const untilEnded = async (): Promise<Standing> => {
  for (;;) {
    const found = await standing();
    if (found.progress.state !== 'running') return found;
  }
};

describe('reading what is recorded with other norms', () => {
  it('tells first how much is read with which', async () =>
    expect(await standing()).toEqual({
      now: [{ label: 'demonstration', children: 1, assessments: 1 }],
      progress: expect.objectContaining({ state: 'never', changed: 0 }) as unknown,
    }));

  it('is for administrators alone, with the name of published norms and a reason', async () => {
    expect((await start('agency', api.ask)).status).toBe(403);
    expect((await api.ask('GET', '/norm-sets/rereading')).status).toBe(403);
    expect((await start('unheard of')).status).toBe(400);
    const body = { name: 'agency', reason: ' ' };
    expect((await asAdministrator('POST', '/norm-sets/rereading', { body })).status).toBe(400);
    expect((await standing()).progress.state).toBe('never');
  });

  it('changes each record by an event of its own, that says who and why', async () => {
    expect(await start('agency')).toMatchObject({ status: 202, body: { state: 'running', to: 'agency' } });
    expect((await untilEnded()).progress).toMatchObject({ state: 'done', looked: 1, children: 1, changed: 1 });
    const { body } = await api.ask('GET', `/children/${childId}/timeline`);
    expect((body as { events: readonly object[] }).events.at(-1)).toMatchObject({
      type: 'AssessmentsReread',
      what: { normSet: { name: 'agency', version: 1 }, reason },
      who: { role: 'administrator', name: 'A administrator' },
    });
  });

  it('is one at a time, and changes nothing the second time', async () => {
    // The list of children waits, and the run with it.
    await api.ports.database.transaction(async (sql) => {
      await sql.query('lock table read_models.caseload in access exclusive mode');
      expect((await start('agency')).status).toBe(202);
      expect(await start('agency')).toMatchObject({ status: 409, body: { code: 'NORMS.REREADING' } });
    });
    expect((await untilEnded()).progress).toMatchObject({ state: 'done', changed: 0 });
  });
});
