import { makeToken } from '@understory/access';
import { baseline, enrolment } from '../../test/bodies';
import { signedInBy, type SignedInAs } from '../../test/browser';
import { clock, openTestApi, type Ask, type TestApi } from '../../test/open-test-api';
import { password } from '../../test/people-of-a-test';

const own = 'Day treatment';
let api: TestApi;
let manager: SignedInAs;
let position = '';
beforeAll(async () => {
  api = await openTestApi();
  manager = await api.people.add('program-manager', [own]);
});
afterAll(() => api.close());

const enrolled = async (reference: string): Promise<string> => {
  const body = { ...enrolment(reference), program: own, enrolledOn: '2025-01-02' };
  const { childId } = (await api.ask('POST', '/children', { body })).body as { childId: string };
  const assessed = { ...baseline, assessedOn: '2025-02-01' };
  const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: assessed });
  ({ position } = signed.body as { position: string });
  return childId;
};
const state = (ask: Ask, childId: string, purpose = 'supervision') =>
  ask('POST', `/children/${childId}/purpose`, { body: { purpose } });
const required = { status: 403, body: { code: 'ACCESS.PURPOSE_REQUIRED' } };
const entriesOf = (childId: string) =>
  api.ports.database.query<{ action: string; purpose: string; outcome: string }>(
    `select action, purpose, outcome from access.read_log where record_ids @> array['${childId}'] and reader_id = '${manager.accountId}' order by entry_id`,
  );

describe('a record of the own program', () => {
  it('opens for a purpose, which the access log has before and with each look', async () => {
    const childId = await enrolled('AG-1');
    const ask = api.askAs(manager);
    expect(await ask('GET', `/children/${childId}`)).toMatchObject(required);
    expect(await state(ask, childId)).toMatchObject({
      status: 200,
      body: { purpose: 'supervision', until: '2026-06-01T13:00:00.000Z' },
    });
    expect(await ask('GET', `/children/${childId}`)).toMatchObject({ status: 200, body: { reference: 'AG-1' } });
    expect(await entriesOf(childId)).toEqual([
      { action: 'readChild', purpose: 'program', outcome: 'ACCESS.PURPOSE_REQUIRED' },
      { action: 'statePurpose', purpose: 'supervision', outcome: 'stated' },
      { action: 'readChild', purpose: 'supervision', outcome: 'shown' },
    ]);
  });

  it('opens for this child and this session alone, and not for longer than said', async () => {
    const [childId, other] = [await enrolled('AG-2'), await enrolled('AG-3')];
    const { account } = (
      (await api.askAs(api.people.administrator)('GET', '/people')).body as {
        people: { accountId: string; account: string }[];
      }
    ).people.find(({ accountId }) => accountId === manager.accountId) ?? { account: '' };
    const elsewhere = signedInBy(await api.askAs()('POST', '/sign-in', { body: { account, password } }));
    await state(api.askAs(manager), childId);
    expect(await api.askAs(manager)('GET', `/children/${other}/map`)).toMatchObject(required);
    expect(await api.askAs(elsewhere)('GET', `/children/${childId}/map`)).toMatchObject(required);
    expect((await api.askAs(manager)('GET', `/children/${childId}/map`)).status).toBe(200);
    await api.ports.database.query(
      `update access.stated_purpose set until = '${clock()}' where record_id = '${childId}'`,
    );
    expect(await api.askAs(manager)('GET', `/children/${childId}/map`)).toMatchObject(required);
  });

  it('opens to a token for what that token said, not for what its person said on the screen', async () => {
    const childId = await enrolled('AG-4');
    await state(api.askAs(manager), childId);
    const token = await makeToken(
      api.ports.database,
      {
        ...{ tokenId: 'aaaaaaaaaaaa', accountId: manager.accountId, name: 'x', endsOn: '2026-12-31', cameFrom: 'here' },
        scopes: ['read-record', 'state-purpose'],
      },
      clock(),
    );
    const ask: Ask = (method, path, sent = {}) =>
      api.askAs()(method, path, { ...sent, headers: { authorization: `Bearer ${token}` } });
    expect(await ask('GET', `/children/${childId}`)).toMatchObject(required);
    expect((await state(ask, childId, 'record-review')).status).toBe(200);
    expect((await ask('GET', `/children/${childId}`)).status).toBe(200);
  });

  it('is transferred, held, corrected and shown to a guardian without: the act itself says why', async () => {
    const childId = await enrolled('AG-5');
    const ask = api.askAs(manager);
    expect((await ask('GET', `/children/${childId}/read-log/document`)).status).toBe(200);
    const body = { program: 'Residential', transferredOn: '2026-05-01', reason: 'Moved house' };
    expect(await ask('POST', `/children/${childId}/transfers`, { body })).not.toMatchObject(required);
  });

  it.each([
    ['nothing', {}],
    ['another word', { purpose: 'curiosity' }],
    ['words of their own', { purpose: 'supervision', note: 'Ada asked' }],
  ])('does not open for %s', async (_, body) => {
    const childId = await enrolled(`AG-6-${JSON.stringify(body).length}`);
    const ask = api.askAs(manager);
    expect((await ask('POST', `/children/${childId}/purpose`, { body })).status).toBe(400);
    expect(await ask('GET', `/children/${childId}`)).toMatchObject(required);
  });

  it('is asked for by nobody else: a clinician’s reach says why', async () =>
    expect(await state(api.ask, await enrolled('AG-7'))).toMatchObject({
      status: 403,
      body: { code: 'ACCESS.NOT_ALLOWED' },
    }));
});

describe('the lists of a program manager', () => {
  it('name no child, whatever was said before', async () => {
    const childId = await enrolled('AG-NAMED');
    const ask = api.askAs(manager);
    await state(ask, childId);
    for (const path of [
      '/children',
      '/worklist',
      '/worklist?format=csv',
      '/notices',
      '/flags',
      '/amendments',
      '/cosignatures',
      '/consultations',
    ]) {
      const { status, body } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}after=${position}`);
      expect([path, status]).toEqual([path, 200]);
      expect(JSON.stringify(body)).not.toContain('AG-');
    }
  });

  it('find a child by its whole reference, and by no part of one', async () => {
    const childId = await enrolled('AG-WHOLE');
    const search = async (reference: string) => {
      const answer = await api.askAs(manager)('POST', `/children/search?after=${position}`, { body: { reference } });
      return (answer.body as { children: { childId: string; reference: string | null }[] }).children;
    };
    expect(await search(' ag-whole ')).toMatchObject([{ childId, reference: null, bornMonth: null }]);
    expect(await search('AG-WHOL')).toEqual([]);
  });
});
