import { settleErasures } from '../../../worker/src';
import { memoryKeys } from '@understory/access';
import { childStream } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import { appendDrafts, commandId } from '@understory/event-store';
import { baseline, dose, enrolment, plan } from '../../test/bodies';
import { clock, openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asking: Ask;
let other: Ask;
let administrator: Ask;
let auditor: Ask;
beforeAll(async () => {
  api = await openTestApi();
  const manager = () => api.people.add('program-manager', ['Day treatment']);
  asking = api.askAs(await manager());
  other = api.askAs(await manager());
  administrator = api.askAs(api.people.administrator);
  auditor = api.askAs(await api.people.add('auditor'));
});
afterAll(() => api.close());

type Facts = Readonly<Record<string, unknown>>;
let references = 0;
const enrol = async (): Promise<ChildId> => {
  references += 1;
  const { body } = await api.ask('POST', '/children', { body: enrolment(`AG-${references}`) });
  return (body as { childId: ChildId }).childId;
};
const write = async (path: string, body: object, ask: Ask) => {
  const answer = await ask('POST', path, { body });
  return { ...answer, body: answer.body as Facts };
};
const request = { basis: 'guardian-request', requestedOn: '2026-05-30', note: 'Asked for in a letter' };
const hold = { placedOn: '2026-05-01', authority: 'A court', reason: 'A claim is open' };

const askFor = async (childId: ChildId): Promise<string> => {
  const { status, body } = await write(`/children/${childId}/erasures`, request, asking);
  expect(status).toBe(201);
  return `/children/${childId}/erasures/${String(body['erasureId'])}`;
};
const erase = async (childId: ChildId): Promise<Facts> => {
  const { status, body } = await write(`${await askFor(childId)}/confirmations`, {}, other);
  expect(status).toBe(201);
  return body;
};

describe('erasing a record', () => {
  it('takes two persons, and who asked is not the second', async () => {
    const childId = await enrol();
    const at = await askFor(childId);
    expect(await write(`${at}/confirmations`, {}, asking)).toMatchObject({
      status: 409,
      body: { code: 'ERASURE.SAME_PERSON' },
    });
    expect((await api.ask('GET', `/children/${childId}`)).status).toBe(200);
    expect((await write(`${at}/confirmations`, {}, administrator)).status).toBe(201);
  });

  it('is for managers of the program and administrators, and for nobody else', async () => {
    const childId = await enrol();
    const elsewhere = api.askAs(await api.people.add('program-manager', ['Residential']));
    for (const [ask, status] of [
      [api.ask, 403],
      [auditor, 403],
      [administrator, 403],
      [elsewhere, 404],
    ] as const)
      expect((await write(`/children/${childId}/erasures`, request, ask)).status).toBe(status);
    const at = await askFor(childId);
    for (const [ask, status] of [
      [api.ask, 403],
      [auditor, 403],
      [elsewhere, 404],
    ] as const)
      expect((await write(`${at}/confirmations`, {}, ask)).status).toBe(status);
  });

  it('is held back while a legal hold stands', async () => {
    const childId = await enrol();
    const at = await askFor(childId);
    const { body } = await write(`/children/${childId}/legal-holds`, hold, administrator);
    expect(await write(`${at}/confirmations`, {}, other)).toMatchObject({ body: { code: 'ERASURE.LEGAL_HOLD' } });
    const lifting = { liftedOn: '2026-06-01', authority: 'A court', reason: 'Settled' };
    await write(`/children/${childId}/legal-holds/${String(body['holdId'])}/liftings`, lifting, administrator);
    expect((await write(`${at}/confirmations`, {}, other)).status).toBe(201);
  });

  it('leaves the record standing when it is declined, and says so in the list', async () => {
    const childId = await enrol();
    const { body } = await write(`${await askFor(childId)}/refusals`, { reason: 'Still in dispute' }, other);
    const list = await asking('GET', `/erasures?after=${String(body['position'])}`);
    const { erasures } = list.body as { erasures: readonly Facts[] };
    expect(erasures.find((row) => row['childId'] === childId)).toMatchObject({ status: 'declined', reference: 'AG-4' });
    expect((await api.ask('GET', `/children/${childId}`)).status).toBe(200);
  });
});

describe('an erased record', () => {
  let childId: ChildId;
  let erased: Facts;
  beforeAll(async () => {
    childId = await enrol();
    const at = `/children/${childId}`;
    await write(`${at}/assessments`, baseline, api.ask);
    const { body } = await write(`${at}/interventions`, plan, api.ask);
    await write(`${at}/interventions/${String(body['interventionId'])}/doses`, dose, api.ask);
    await write(`${at}/assessment-drafts`, { kind: 'reassessment', assessedOn: '2026-05-01' }, api.ask);
    erased = await erase(childId);
  });

  it('is gone for whoever treated the child, in every list and on every page', async () => {
    const list = await api.ask('GET', `/children?after=${String(erased['position'])}`);
    expect(JSON.stringify(list.body)).not.toContain(childId);
    for (const page of ['', '/map', '/timeline', '/course', '/report', '/flags', '/history'])
      expect(await api.ask('GET', `/children/${childId}${page}`)).toMatchObject({
        status: 410,
        body: { code: 'CHILD.ERASED' },
      });
  });

  it('takes no more', async () => {
    for (const [path, body] of [
      ['/assessments', { ...baseline, assessedOn: '2026-02-10' }],
      ['/interventions', plan],
      ['/course/discharges', { dischargedOn: '2026-03-31', outcome: 'completed', reason: 'x' }],
    ] as const)
      expect((await write(`/children/${childId}${path}`, body, api.ask)).body['code']).not.toBe('EDGE.FAILED');
    expect(
      await write(`/children/${childId}/assessments`, { ...baseline, assessedOn: '2026-02-10' }, api.ask),
    ).toMatchObject({ status: 410, body: { code: 'CHILD.ERASED' } });
    expect(await write('/children', enrolment(`AG-${references}`), api.ask)).toMatchObject({
      body: { code: 'CHILD.ERASED' },
    });
  });

  it('is replayed with a word in place of every text that is gone, the numbers as they were', async () => {
    const { status, body } = await auditor('GET', `/children/${childId}/replay`);
    expect(status).toBe(200);
    const { events } = body as { events: readonly { type: string; what: Facts }[] };
    expect(events[0]?.what).toMatchObject({ reference: 'erased', bornMonth: 'erased', program: 'Day treatment' });
    expect(events.find(({ type }) => type === 'AssessmentSigned')?.what).toMatchObject({
      rater: 'erased',
      scores: baseline.scores,
    });
    expect(events.at(-1)).toMatchObject({ type: 'RecordErased', what: { basis: 'guardian-request' } });
  });

  it('keeps its numbers in the read models, without a word', async () => {
    const rows = await api.ports.database.query<Facts>(
      `select reference, born_month, rater, scores from read_models.caseload
         join read_models.brain_map_history using (child_id) where child_id = $1`,
      [childId],
    );
    expect(rows).toEqual([{ reference: '', born_month: '', rater: '', scores: baseline.scores }]);
  });

  it('leaves no draft, share, report or request, and no key', async () => {
    for (const table of ['access.draft', 'access.share', 'jobs.artefact', 'jobs.regeneration_request'])
      expect(await api.ports.database.query(`select 1 from ${table} where record_id = $1`, [childId])).toEqual([]);
    expect(await api.ports.keys.isDestroyed(childId)).toBe(true);
  });
});

describe('a record with an entry that nothing can read', () => {
  const damaged = async (): Promise<ChildId> => {
    const childId = await enrol();
    const command = {
      ...{ commandId: commandId(`damage-${childId}`), commandDigest: '0', actorId: 'spec', actorRole: 'clinician' },
      ...{ correlationId: 'spec', causationId: null, at: clock() },
    };
    const draft = { type: 'AssessmentSigned', schemaVersion: 1, data: {}, occurredOn: '2026-01-01', command };
    await appendDrafts(api.store, childStream(childId), 'stream-exists', [draft]);
    expect((await api.ask('GET', `/children/${childId}`)).status).toBe(500);
    return childId;
  };

  it('is held, asked for, declined and erased like any other', async () => {
    const childId = await damaged();
    const at = await askFor(childId);
    const { body } = await write(`/children/${childId}/legal-holds`, hold, administrator);
    expect(await write(`${at}/confirmations`, {}, other)).toMatchObject({ body: { code: 'ERASURE.LEGAL_HOLD' } });
    const lifting = { liftedOn: '2026-06-01', authority: 'A court', reason: 'Settled' };
    await write(`/children/${childId}/legal-holds/${String(body['holdId'])}/liftings`, lifting, administrator);
    expect((await write(`${at}/refusals`, { reason: 'Still in dispute' }, other)).status).toBe(201);
    expect((await asking('GET', `/children/${childId}/erasure`)).body).toMatchObject({ erasedOn: null });
    await erase(childId);
    expect((await asking('GET', `/children/${childId}/erasure`)).body).toMatchObject({ basis: 'guardian-request' });
    expect(await api.ask('GET', `/children/${childId}`)).toMatchObject({ status: 410, body: { code: 'CHILD.ERASED' } });
    expect(await api.ports.keys.isDestroyed(childId)).toBe(true);
  });

  it('is out of reach for a manager of another program, as it was', async () => {
    const childId = await damaged();
    const elsewhere = api.askAs(await api.people.add('program-manager', ['Residential']));
    expect((await write(`/children/${childId}/erasures`, request, elsewhere)).status).toBe(404);
  });

  it('shows no name in any list once it is erased, though its views stopped before', async () => {
    const childId = await damaged();
    const { position } = await erase(childId);
    const list = await api.ask('GET', `/children?after=${String(position)}`);
    expect(JSON.stringify(list.body)).not.toContain(`"AG-${references}"`);
  });

  it('does not keep a start from telling an older log of its erasure', async () => {
    const childId = await damaged();
    await api.ports.keys.destroy(childId);
    await settleErasures({ ...api.ports, swept: memoryKeys().swept, now: clock });
    expect((await api.store.readStream(childStream(childId))).at(-1)?.type).toBe('RecordErased');
  });
});

describe('backups that are older than an erasure', () => {
  const start = async (over: Partial<Parameters<typeof settleErasures>[0]> = {}) => {
    const { swept } = memoryKeys();
    await settleErasures({ ...api.ports, swept, now: clock, ...over });
  };

  it('of the keys meet it in the log, and are destroyed again', async () => {
    const childId = await enrol();
    await erase(childId);
    const { keys } = memoryKeys();
    await keys.obtain(childId);
    await start({ keys });
    expect(await keys.isDestroyed(childId)).toBe(true);
  });

  it('of the log meet it in the key store, and are told', async () => {
    const childId = await enrol();
    await api.ports.keys.destroy(childId);
    expect(await write(`/children/${childId}/assessments`, baseline, api.ask)).toMatchObject({ status: 410 });
    await start();
    await start();
    const events = await api.store.readStream(childStream(childId));
    expect(events.map(({ type }) => type).filter((type) => type === 'RecordErased')).toHaveLength(1);
    expect(events.at(-1)?.metadata.actorRole).toBe('system');
  });

  it('are searched from where the last start ended', async () => {
    const { keys, swept } = memoryKeys();
    await start({ keys, swept });
    const mark = await swept.read();
    const late = await enrol();
    await keys.obtain(late);
    await erase(late);
    await start({ keys, swept });
    expect(await keys.isDestroyed(late)).toBe(true);
    expect(await swept.read()).not.toBe(mark);
  });
});
