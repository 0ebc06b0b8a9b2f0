import { randomUUID } from 'node:crypto';
import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
let asStranger: Ask;
let childId: string;
let assessmentId: string;
let signed: string;
type Facts = Readonly<Record<string, unknown>>;

const write = async (path: string, body: object, ask = api.ask) => {
  const answer = await ask('POST', path, { body });
  return { ...answer, body: answer.body as Facts };
};
const events = async () =>
  ((await api.ask('GET', `/children/${childId}/timeline`)).body as { events: readonly { eventId: string }[] }).events;
const newest = async (): Promise<string> => (await events()).at(-1)?.eventId ?? '';
const request = (over: Facts = {}) => ({
  requestedBy: 'A guardian',
  relation: 'guardian',
  asks: 'The sleep rating is wrong',
  entry: signed,
  receivedOn: '2026-03-01',
  ...over,
});
const amendments = () => `/children/${childId}/amendments`;
const asked = async (over: Facts = {}): Promise<string> =>
  String((await write(amendments(), request(over))).body['amendmentId']);
const ofChild = async (amendmentId: string): Promise<Facts | undefined> =>
  ((await api.ask('GET', amendments())).body as { amendments: readonly Facts[] }).amendments.find(
    (one) => one['amendmentId'] === amendmentId,
  );

beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment']));
  asStranger = api.askAs(await api.people.add('clinician'));
  childId = String((await write('/children', enrolment('AG-1'))).body['childId']);
  assessmentId = String((await write(`/children/${childId}/assessments`, baseline)).body['assessmentId']);
  signed = await newest();
});
afterAll(() => api.close());

describe('a request for amendment', () => {
  it('is overdue after 60 days, and open to be listed until it is decided', async () => {
    const amendmentId = await asked();
    expect(await ofChild(amendmentId)).toMatchObject({
      ...request(),
      entryType: 'AssessmentSigned',
      // Today is the first of June 2026: 92 days later.
      due: { dueOn: '2026-04-30', daysLeft: -32, due: 'overdue' },
      decision: null,
    });
    const listed = async (ask: Ask) => {
      const { body } = await ask('GET', `/amendments?after=${String(await api.store.head())}`);
      return (body as { amendments: readonly Facts[] }).amendments;
    };
    for (const [ask, reference] of [
      [api.ask, 'AG-1'],
      [asManager, null],
    ] as const) {
      expect(await listed(ask)).toMatchObject([
        { amendmentId, childId, reference, program: 'Day treatment', daysLeft: -32, due: 'overdue' },
      ]);
    }
    expect(await listed(asStranger)).toEqual([]);
    const denial = { decidedOn: '2026-06-01', ground: 'accurate-and-complete', reason: 'Two raters agree' };
    expect((await write(`${amendments()}/${amendmentId}/denials`, denial, asManager)).status).toBe(201);
    expect(await listed(api.ask)).toEqual([]);
  });

  it('is extended once by 30 days, within the first 60', async () => {
    const amendmentId = await asked({ receivedOn: '2026-04-10' });
    const extension = { extendedOn: '2026-06-01', reason: 'The school answers in June' };
    expect((await write(`${amendments()}/${amendmentId}/extensions`, extension)).status).toBe(201);
    expect(await ofChild(amendmentId)).toMatchObject({ due: { dueOn: '2026-07-09', daysLeft: 38, due: null } });
    expect(await write(`${amendments()}/${amendmentId}/extensions`, extension)).toMatchObject({
      status: 409,
      body: { code: 'AMENDMENT.EXTENDED_ALREADY' },
    });
  });

  it('is accepted by naming the entry that put it right, and erases nothing', async () => {
    const amendmentId = await asked();
    const accept = (correctedBy: string) =>
      write(`${amendments()}/${amendmentId}/acceptances`, { decidedOn: '2026-04-02', correctedBy });
    expect(await accept(signed)).toMatchObject({ status: 422, body: { code: 'AMENDMENT.NOT_ITS_CORRECTION' } });
    expect(await accept(randomUUID())).toMatchObject({ status: 422, body: { code: 'AMENDMENT.ENTRY_UNKNOWN' } });
    const correction = { ...baseline, relationalHealth: 7, reason: 'The guardian was right' };
    await write(`/children/${childId}/assessments/${assessmentId}/corrections`, correction);
    const correctedBy = await newest();
    expect((await accept(correctedBy)).status).toBe(201);
    expect(await ofChild(amendmentId)).toMatchObject({
      due: null,
      decision: { outcome: 'accepted', decidedOn: '2026-04-02', correctedBy },
    });
    expect((await events()).map(({ eventId }) => eventId)).toEqual(expect.arrayContaining([signed, correctedBy]));
  });

  it('keeps denial, statement of disagreement and rebuttal together', async () => {
    const amendmentId = await asked();
    const at = `${amendments()}/${amendmentId}`;
    await write(`${at}/denials`, {
      decidedOn: '2026-04-02',
      ground: 'not-created-here',
      reason: 'The school wrote it',
    });
    const statement = { filedOn: '2026-04-20', filedBy: 'A guardian', statement: 'We see it\notherwise' };
    expect((await write(`${at}/disagreements`, statement)).status).toBe(201);
    const rebuttal = { rebuttedOn: '2026-05-02', statement: 'Both views stand' };
    expect((await write(`${at}/rebuttals`, rebuttal)).status).toBe(201);
    expect(await ofChild(amendmentId)).toMatchObject({
      decision: { outcome: 'denied', ground: 'not-created-here', reason: 'The school wrote it' },
      disagreement: statement,
      rebuttal,
    });
  });

  it.each([
    [{ relation: 'friend' }, 'relation'],
    [{ entry: 'the third' }, 'entry'],
    [{ receivedOn: '2026-06-03' }, 'receivedOn'],
    [{ asks: '' }, 'asks'],
    [{ requestedBy: null }, 'requestedBy'],
  ])('is not recorded from bad input: %j', async (over, field) => {
    const head = await api.store.head();
    expect(await write(amendments(), request(over))).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect(await api.store.head()).toBe(head);
  });

  it('needs an entry of this record, and somebody within reach', async () => {
    expect(await write(amendments(), request({ entry: randomUUID() }))).toMatchObject({
      status: 422,
      body: { code: 'AMENDMENT.ENTRY_UNKNOWN' },
    });
    expect((await write(amendments(), request(), asStranger)).status).toBe(404);
    expect((await asStranger('GET', amendments())).status).toBe(404);
    const denial = { decidedOn: '2026-04-02', ground: 'not-created-here', reason: 'x' };
    expect(await write(`${amendments()}/${randomUUID()}/denials`, denial)).toMatchObject({
      status: 404,
      body: { code: 'AMENDMENT.UNKNOWN' },
    });
  });

  it('is sealed in the log', async () => {
    const rows = await api.ports.database.query<{ data: string }>('select data::text as data from event_store.event');
    expect(rows.map(({ data }) => data).join('\n')).not.toMatch(/A guardian|sleep rating|otherwise|Both views/);
  });
});
