import { randomUUID } from 'node:crypto';
import { activeEmergency } from '@understory/access';
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
