import { handleChildCommands } from '@understory/commands';
import type { AssessmentId, ChildCommand, ChildId, LocalDate, Scores } from '@understory/domain';
import { baseline, enrolment, scores } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { openTestApi, type Answer, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let admin: SignedInAs;
let trainee: SignedInAs;
let certified: SignedInAs;
let stranger: SignedInAs;
let childId: string;

/** Today is the first of June 2026. */
const certification = { what: 'Phase I', grantedOn: '2026-03-01', expiresOn: '2027-02-28', issuer: 'The network' };

beforeAll(async () => {
  api = await openTestApi();
  admin = api.people.administrator;
  [trainee, certified, stranger] = [
    await api.people.add('clinician'),
    await api.people.add('clinician'),
    await api.people.add('clinician'),
  ];
  const enrolled = await api.askAs(trainee)('POST', '/children', { body: enrolment('AG-0001') });
  ({ childId } = enrolled.body as { childId: string });
  const accountIds = [trainee.accountId, certified.accountId];
  await api.askAs(admin)('POST', `/children/${childId}/care-team`, { body: { accountIds } });
  for (const { accountId } of [certified, stranger]) {
    const granted = await api.askAs(admin)('POST', `/people/${accountId}/certifications`, { body: certification });
    expect(granted.status).toBe(201);
  }
});
afterAll(() => api.close());

type Signed = { readonly assessmentId: string; readonly position: string; readonly waitsForCosignature: boolean };
const signAs = async (who: SignedInAs, body: object, key?: string): Promise<Signed> => {
  const headers = key === undefined ? {} : { 'Idempotency-Key': key };
  const answer = await api.askAs(who)('POST', `/children/${childId}/assessments`, { body, headers });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body as Signed;
};
const cosignAs = (who: SignedInAs, assessmentId: string, headers = {}): Promise<Answer> =>
  api.askAs(who)('POST', `/children/${childId}/assessments/${assessmentId}/cosignature`, { headers });
const declineAs = (who: SignedInAs, assessmentId: string, reason = 'Rated by guess'): Promise<Answer> =>
  api.askAs(who)('POST', `/children/${childId}/assessments/${assessmentId}/declining`, { body: { reason } });
const count = async (): Promise<number> => {
  const { body } = await api.askAs(certified)('GET', `/children/${childId}`);
  return (body as { numberOfAssessments: number }).numberOfAssessments;
};
const waitingOf = async (who: SignedInAs) => {
  const { body } = await api.askAs(who)('GET', `/cosignatures?after=${String(await api.store.head())}`);
  return (body as { waiting: readonly object[] }).waiting;
};
const signatures = async (who: SignedInAs) => {
  const { body } = await api.askAs(who)('GET', `/children/${childId}/signatures`);
  return (body as { signatures: readonly { assessmentId: string }[] }).signatures;
};
const standingOf = async (who: SignedInAs, assessmentId: string) =>
  (await signatures(who)).find((signature) => signature.assessmentId === assessmentId);

it('an agency that asks for no certification signs as ever', async () => {
  const { waitsForCosignature, assessmentId } = await signAs(trainee, baseline);
  expect([waitsForCosignature, await count()]).toEqual([false, 1]);
  expect(await standingOf(trainee, assessmentId)).toMatchObject({
    ...{ standing: 'signed', signedBy: trainee.accountId, signerCertified: null, exempt: null },
  });
});

describe('where a certification is asked for', () => {
  beforeAll(async () => {
    const body = { required: true, reason: 'Decided by the board' };
    expect(await api.askAs(admin)('POST', '/certification-policy', { body })).toMatchObject({ status: 201 });
  });

  it('an assessment by somebody certified that day counts at once', async () => {
    const rated = { ...baseline, kind: 'reassessment', assessedOn: '2026-04-01' };
    const { waitsForCosignature, assessmentId } = await signAs(certified, rated);
    expect([waitsForCosignature, await count()]).toEqual([false, 2]);
    expect(await standingOf(certified, assessmentId)).toMatchObject({ standing: 'signed', signerCertified: true });
  });

  it('one of a day before the certification waits, whoever signs', async () => {
    const rated = { ...baseline, kind: 'reassessment', assessedOn: '2026-02-28' };
    const { waitsForCosignature, assessmentId } = await signAs(certified, rated);
    expect(waitsForCosignature).toBe(true);
    expect(await cosignAs(certified, assessmentId)).toMatchObject({
      status: 422,
      body: { code: 'COSIGNATURE.OWN_ASSESSMENT' },
    });
    expect((await declineAs(certified, assessmentId, 'Taken back')).status).toBe(201);
  });

  it('one by somebody else waits, is shown as waiting, and counts once it is co-signed', async () => {
    const before = await count();
    const key = '5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e66';
    const rated = { ...baseline, kind: 'reassessment', assessedOn: '2026-05-01' };
    const signed = await signAs(trainee, rated, key);
    expect([signed.waitsForCosignature, await count()]).toEqual([true, before]);
    const { assessmentId } = signed;
    expect(await standingOf(trainee, assessmentId)).toMatchObject({
      standing: 'waiting',
      mayCosign: false,
      mayDecline: true,
    });
    expect(await standingOf(certified, assessmentId)).toMatchObject({ mayCosign: true, scores: baseline.scores });
    const listed = { childId, assessmentId, reference: 'AG-0001', submittedBy: trainee.accountId };
    expect(await waitingOf(certified)).toMatchObject([{ ...listed, mayCosign: true }]);
    expect(await waitingOf(trainee)).toMatchObject([{ ...listed, mayCosign: false }]);
    expect(await waitingOf(stranger)).toEqual([]);

    expect(await cosignAs(stranger, assessmentId)).toMatchObject({ status: 404, body: { code: 'CHILD.NOT_FOUND' } });
    expect((await cosignAs(trainee, assessmentId)).status).toBe(422);
    const headers = { 'Idempotency-Key': '5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e67' };
    const cosigned = await cosignAs(certified, assessmentId, headers);
    expect([cosigned.status, await count()]).toEqual([201, before + 1]);
    expect(await standingOf(certified, assessmentId)).toMatchObject({
      ...{ standing: 'cosigned', signedBy: trainee.accountId, answeredBy: certified.accountId, mayCosign: false },
    });
    expect(await waitingOf(certified)).toEqual([]);

    // Retries, of either, are known for what they are.
    expect((await cosignAs(certified, assessmentId, headers)).body).toEqual(cosigned.body);
    expect(await signAs(trainee, rated, key)).toMatchObject({ assessmentId, waitsForCosignature: true });
    expect(await cosignAs(certified, assessmentId)).toMatchObject({ body: { code: 'COSIGNATURE.NOT_WAITING' } });
    expect(await count()).toBe(before + 1);
  });

  it('one that is declined stays in the record, with the reason, and counts for nothing', async () => {
    const before = await count();
    const { assessmentId } = await signAs(trainee, { ...baseline, kind: 'follow-up', assessedOn: '2026-05-02' });
    expect((await declineAs(certified, assessmentId, ' ')).status).toBe(400);
    expect((await declineAs(certified, assessmentId)).status).toBe(201);
    expect(await standingOf(trainee, assessmentId)).toMatchObject({ standing: 'declined', reason: 'Rated by guess' });
    expect([await waitingOf(certified), await count()]).toEqual([[], before]);
  });

  it('an imported assessment is exempt, counts at once, and says so', async () => {
    const before = await count();
    const { store, keys, clock, newId } = api.ports;
    const id = newId();
    const command: ChildCommand = {
      ...{ type: 'SignAssessment', assessmentId: id as string as AssessmentId, normSet: null, relationalHealth: null },
      ...{ kind: 'baseline', assessedOn: '2020-05-04' as LocalDate, scores: scores(8) as Scores, rater: 'Rater B' },
    };
    const by = { actor: { id: 'os-user-1', role: 'importer' }, at: clock(), commandId: id } as const;
    const directive = { ...by, command, correlationId: id, causationId: null };
    expect(await handleChildCommands({ store, keys }, childId as ChildId, () => [directive])).toMatchObject({
      outcome: 'done',
    });
    expect(await count()).toBe(before + 1);
    expect(await standingOf(trainee, id)).toMatchObject({
      standing: 'signed',
      exempt: 'import',
      signerCertified: null,
    });
  });

  it('what waits can be neither corrected nor voided', async () => {
    const { assessmentId } = await signAs(trainee, { ...baseline, kind: 'follow-up', assessedOn: '2026-05-03' });
    const body = { reason: 'Wrong child' };
    const voided = await api.askAs(trainee)('POST', `/children/${childId}/assessments/${assessmentId}/voidings`, {
      body,
    });
    expect(voided).toMatchObject({ status: 409, body: { code: 'ASSESSMENT.WAITING' } });
  });
});
