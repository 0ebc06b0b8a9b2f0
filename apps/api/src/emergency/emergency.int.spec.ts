import { randomUUID } from 'node:crypto';
import { activeEmergency, openInEmergency } from '@understory/access';
import { childStream } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import { appendDrafts, commandId } from '@understory/event-store';
import { enrolment } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { clock, openTestApi, type TestApi } from '../../test/open-test-api';

const program = enrolment('').program;
let api: TestApi;
let childId: string;
let auditor: SignedInAs;
let manager: SignedInAs;
beforeAll(async () => {
  api = await openTestApi();
  auditor = await api.people.add('auditor');
  manager = await api.people.add('program-manager', [program]);
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  ({ childId } = body as { childId: string });
});
afterAll(() => api.close());

const reason = 'He had a seizure in the waiting room';
const open = (who: SignedInAs, body: object = { reference: 'AG-0001', reason }) =>
  api.askAs(who)('POST', '/emergency-accesses', { body });
const codeOf = ({ body }: { readonly body: unknown }) => (body as { code: string }).code;

const entriesOf = ({ accountId }: SignedInAs) =>
  api.ports.database.query<{ readonly action: string; readonly outcome: string; readonly purpose: string }>(
    'select action, outcome, purpose from access.read_log where reader_id = $1 order by entry_id',
    [accountId],
  );

type Listed = { readonly accessId: string; readonly who: { readonly id: string } };
const listedBy = async (who: SignedInAs) =>
  ((await api.askAs(who)('GET', '/emergency-accesses')).body as { accesses: readonly Listed[] }).accesses;
const accessOf = async (who: SignedInAs): Promise<Listed | undefined> =>
  (await listedBy(manager)).find(({ who: { id } }) => id === who.accountId);

describe('opening a record in an emergency', () => {
  it('opens that record, and no other, to a clinician who could not reach it', async () => {
    const stranger = await api.people.add('clinician');
    const { body: another } = await api.ask('POST', '/children', { body: enrolment('AG-0002') });
    expect((await api.askAs(stranger)('GET', `/children/${childId}/map`)).status).toBe(404);
    const opened = await open(stranger);
    expect(opened).toMatchObject({ status: 201, body: { childId, until: '2026-06-01T13:00:00.000Z' } });
    expect((await api.askAs(stranger)('GET', `/children/${childId}/map`)).status).toBe(200);
    const { childId: other } = another as { childId: string };
    expect((await api.askAs(stranger)('GET', `/children/${other}`)).status).toBe(404);
  });

  it('writes down the opening and every look with the emergency as its purpose', async () => {
    const stranger = await api.people.add('clinician');
    await open(stranger);
    await api.askAs(stranger)('GET', `/children/${childId}/map`);
    const access = await accessOf(stranger);
    const rows = await api.ports.database.query(
      `select action, purpose, purpose_id as "purposeId", outcome
         from access.read_log where reader_id = $1 order by entry_id`,
      [stranger.accountId],
    );
    const why = { purpose: 'emergency', purposeId: access?.accessId };
    expect(rows).toEqual([
      { action: 'openInEmergency', outcome: 'granted', ...why },
      { action: 'readMap', outcome: 'shown', ...why },
    ]);
  });

  it('is said on every page of the child', async () => {
    const stranger = await api.people.add('clinician');
    await open(stranger);
    const { body } = await api.ask('GET', `/children/${childId}`);
    expect((body as { emergencies: unknown }).emergencies).toContainEqual({
      who: { id: stranger.accountId, role: 'clinician' },
      openedAt: clock(),
      until: '2026-06-01T13:00:00.000Z',
      isOpen: true,
    });
  });

  it('answers, and counts, a child that does not exist like one that does', async () => {
    const stranger = await api.people.add('program-manager', ['Elsewhere']);
    const there = await open(stranger);
    const nowhere = await open(stranger, { reference: 'AG-9999', reason });
    expect(nowhere.status).toBe(there.status);
    expect(Object.keys(nowhere.body as object)).toEqual(Object.keys(there.body as object));
    const guess = { childId: randomUUID(), reason };
    expect((await open(stranger, guess)).status).toBe(201);
    expect(codeOf(await open(stranger, guess))).toBe('EMERGENCY.REASON_SAID_BEFORE');
    expect(codeOf(await open(stranger))).toBe('EMERGENCY.REASON_SAID_BEFORE');
    for (let number = 0; number < 3; number += 1)
      expect((await open(stranger, { reference: 'AG-9999', reason: `${reason}, ${number}` })).status).toBe(201);
    expect((await open(stranger, { reference: 'AG-0001', reason: `${reason}, again` })).status).toBe(429);
    expect((await open(stranger, { reference: 'AG-9998', reason: `${reason}, again` })).status).toBe(429);
  });

  it('is not for whoever can open it already, and not for auditors and administrators', async () => {
    expect(codeOf(await open(api.clinician))).toBe('EMERGENCY.NOT_NEEDED');
    expect((await open(auditor)).status).toBe(403);
    expect((await open(api.people.administrator)).status).toBe(403);
  });

  it('costs whoever can open it already a try as well, and is written down: it tells whether the child exists', async () => {
    const own = await api.people.add('program-manager', [program]);
    for (let number = 0; number < 6; number += 1)
      expect(codeOf(await open(own, { reference: 'AG-0001', reason: `${reason}, ${number}` }))).toBe(
        'EMERGENCY.NOT_NEEDED',
      );
    expect(await open(own)).toMatchObject({ status: 429, body: { code: 'EMERGENCY.TOO_MANY' } });
    expect(await open(own, { reference: 'AG-9999', reason })).toMatchObject({ status: 429 });
    const needless = { action: 'openInEmergency', outcome: 'EMERGENCY.NOT_NEEDED', purpose: 'emergency' };
    const tooMany = { ...needless, outcome: 'EMERGENCY.TOO_MANY' };
    expect(await entriesOf(own)).toEqual([...Array.from({ length: 6 }, () => needless), tooMany, tooMany]);
  });

  it('fills no disk, however often it is refused', async () => {
    const stranger = await api.people.add('clinician');
    const outcomes = new Map<string, number>();
    for (let asked = 0; asked < 1_020; asked += 20)
      await Promise.all(Array.from({ length: 20 }, () => open(stranger, { reference: 'AG-9999', reason })));
    for (const { outcome } of await entriesOf(stranger)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect(Object.fromEntries(outcomes)).toEqual({
      ...{ 'CHILD.NOT_FOUND': 1, 'EMERGENCY.REASON_SAID_BEFORE': 1_000, 'more-not-kept': 1 },
    });
  });

  it.each([
    ['a short reason', { reference: 'AG-0001', reason: 'urgent' }, 'reason'],
    ['nobody named', { reason }, 'reference'],
    ['two named', { reference: 'AG-0001', childId: randomUUID(), reason }, 'reference'],
  ])('refuses %s', async (_, body, field) => {
    const { status, body: problem } = await open(await api.people.add('clinician'), body);
    expect([status, (problem as { errors: { field: string }[] }).errors[0]?.field]).toEqual([400, field]);
  });

  it('lets a demonstration account into made-up records only', async () => {
    const stranger = await api.people.add('clinician');
    await api.ports.database.query('update access.account set demonstration = true where account_id = $1', [
      stranger.accountId,
    ]);
    expect((await open(stranger)).status).toBe(201);
    expect((await api.askAs(stranger)('GET', `/children/${childId}`)).status).toBe(404);
    const of = { recordId: childId, accountId: stranger.accountId, now: clock() };
    expect(await activeEmergency(api.ports.database, of)).toBeNull();
  });
});

describe('emergency accesses', () => {
  const review = { justified: false, words: 'The file was not needed for that' };

  it('are seen by care team, program manager and auditor, with the reason, and by nobody else', async () => {
    const stranger = await api.people.add('clinician');
    await open(stranger);
    for (const who of [api.clinician, manager, auditor])
      expect(await listedBy(who)).toContainEqual(
        expect.objectContaining({ reference: 'AG-0001', reason, who: { id: stranger.accountId, role: 'clinician' } }),
      );
    expect(await listedBy(stranger)).toEqual([]);
    expect(await listedBy(await api.people.add('program-manager', ['Elsewhere']))).toEqual([]);
  });

  it('are judged once, by a program manager of the program, and counted until then', async () => {
    const stranger = await api.people.add('clinician');
    await open(stranger);
    const count = async () =>
      ((await api.askAs(manager)('GET', '/emergency-accesses/unreviewed')).body as { unreviewed: number }).unreviewed;
    const before = await count();
    const access = await accessOf(stranger);
    const judge = (who: SignedInAs) =>
      api.askAs(who)('POST', `/emergency-accesses/${access?.accessId}/review`, { body: review });
    expect(codeOf(await judge(await api.people.add('program-manager', ['Elsewhere'])))).toBe('EMERGENCY.NOT_FOUND');
    expect((await judge(api.clinician)).status).toBe(403);
    expect((await judge(manager)).status).toBe(204);
    expect(codeOf(await judge(manager))).toBe('EMERGENCY.REVIEWED');
    expect(await count()).toBe(before - 1);
    expect(await accessOf(stranger)).toMatchObject({ review: { by: manager.accountId, ...review }, mayReview: false });
  });

  it('are never judged by whoever opened the record', async () => {
    const own = await api.people.add('program-manager', ['Elsewhere']);
    await open(own);
    await api.ports.database.query('update access.account set programs = $2 where account_id = $1', [
      own.accountId,
      [program],
    ]);
    const access = await accessOf(own);
    expect(access).toBeDefined();
    const judged = await api.askAs(own)('POST', `/emergency-accesses/${access?.accessId}/review`, { body: review });
    expect(codeOf(judged)).toBe('EMERGENCY.OWN');
  });
});

describe('emergency accesses to a record that is not as others are', () => {
  type Counted = { readonly unreviewed: number; readonly overdue: number };
  const counted = async () => (await api.askAs(manager)('GET', '/emergency-accesses/unreviewed')).body as Counted;
  const openedLongAgo = async (reference: string): Promise<ChildId> => {
    const { body } = await api.ask('POST', '/children', { body: enrolment(reference) });
    const { childId: recordId } = body as { childId: ChildId };
    const { accountId } = await api.people.add('clinician');
    const when = { at: '2026-05-01T12:00:00.000Z', until: '2026-05-01T13:00:00.000Z' };
    const asked = { recordId, accountId, accountRole: 'clinician', reason, reasonDigest: reference, ...when };
    await openInEmergency(api.ports.database, await api.ports.keys.obtain(recordId), asked, () => Promise.resolve());
    return recordId;
  };
  const ofRecord = async (recordId: string) =>
    (await listedBy(manager)).filter((each) => (each as { childId?: string }).childId === recordId);

  it('are listed and counted though an entry of the record cannot be read', async () => {
    const before = await counted();
    const recordId = await openedLongAgo('AG-0010');
    const command = {
      ...{ commandId: commandId(`damage-${recordId}`), commandDigest: '0', actorId: 'spec', actorRole: 'clinician' },
      ...{ correlationId: 'spec', causationId: null, at: clock() },
    };
    const draft = { type: 'AssessmentSigned', schemaVersion: 99, data: {}, occurredOn: '2026-01-01', command };
    await appendDrafts(api.store, childStream(recordId), 'stream-exists', [draft]);
    expect((await api.ask('GET', `/children/${recordId}`)).status).toBe(500);
    expect(await ofRecord(recordId)).toMatchObject([
      { reference: 'AG-0010', reason, isOverdue: true, mayReview: true },
    ]);
    expect(await counted()).toEqual({ unreviewed: before.unreviewed + 1, overdue: before.overdue + 1 });
  });

  it('are due for nobody once the record is erased', async () => {
    const before = await counted();
    const recordId = await openedLongAgo('AG-0011');
    expect(await counted()).toEqual({ unreviewed: before.unreviewed + 1, overdue: before.overdue + 1 });
    await api.ports.keys.destroy(recordId);
    expect(await counted()).toEqual(before);
    expect(await ofRecord(recordId)).toMatchObject([{ reason: null, isOverdue: false, mayReview: false }]);
  });
});
