import { randomUUID } from 'node:crypto';
import { evolve, nobody, type RecordedChildEvent } from '@understory/domain';
import { keepVerification, verifyPostgresLog } from '@understory/event-store';
import { baseline, dose, enrolment, focus, plan } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asAuditor: Ask;
let childId: string;

beforeAll(async () => {
  api = await openTestApi();
  asAuditor = api.askAs(await api.people.add('auditor'));
  const post = async (path: string, body: object) =>
    (await api.ask('POST', path, { body })).body as Readonly<Record<string, string>>;
  ({ childId = '' } = await post('/children', enrolment('AG-0001')));
  const child = `/children/${childId}`;
  const { assessmentId } = await post(`${child}/assessments`, baseline);
  const corrected = { ...baseline, relationalHealth: 7, reason: 'Read wrongly' };
  await post(`${child}/assessments/${assessmentId}/corrections`, corrected);
  const { interventionId } = await post(`${child}/interventions`, plan);
  const { doseId } = await post(`${child}/interventions/${interventionId}/doses`, dose);
  await post(`${child}/doses/${doseId}/corrections`, { ...dose, minutes: 30, reason: 'Typing slip' });
  await post(`${child}/focus`, focus);
});
afterAll(() => api.close());

type Replayed = Readonly<
  Record<'type' | 'what' | 'eventId' | 'revision' | 'happenedOn' | 'knownOn' | 'changed' | 'who', unknown>
>;

const replay = async () => {
  const { status, body } = await asAuditor('GET', `/children/${childId}/replay`);
  expect(status).toBe(200);
  return (body as { events: readonly Replayed[] }).events;
};

describe('the replay of a record', () => {
  it('tells what each event changed, and what stood there before', async () => {
    const events = await replay();
    const changedBy = (type: string) => events.find((event) => event.type === type)?.changed;
    expect(changedBy('ChildEnrolled')).toMatchObject([{ part: 'enrolment', isNew: true }]);
    expect(changedBy('AssessmentSigned')).toMatchObject([{ part: 'assessment', isNew: true }]);
    expect(changedBy('AssessmentCorrected')).toMatchObject([
      { part: 'assessment', isNew: false, fields: [{ field: 'relationalHealth', before: 6, after: 7 }] },
    ]);
    expect(changedBy('DoseDelivered')).toMatchObject([{ part: 'dose', isNew: true }]);
    expect(changedBy('DoseCorrected')).toMatchObject([
      { part: 'dose', isNew: false, fields: [{ field: 'minutes', before: 90, after: 30 }] },
    ]);
    expect(changedBy('PlanApproved')).toEqual([
      { part: 'focus', id: null, isNew: false, fields: [{ field: 'region', before: null, after: 'brainstem' }] },
    ]);
  });

  it('folds in the browser, with the same function, to the record that the server reads', async () => {
    const events = (await replay()).map(
      ({ type, what, eventId, revision, happenedOn, knownOn, who }) =>
        ({
          type,
          data: what,
          id: eventId,
          revision,
          occurredOn: happenedOn,
          recordedAt: knownOn,
          by: (who as { id: string }).id,
        }) as RecordedChildEvent,
    );
    const child = events.reduce(evolve, nobody);
    expect(child.enrolment?.reference).toBe('AG-0001');
    expect(child.assessments).toMatchObject([{ relationalHealth: 7, rater: 'Rater A' }]);
    expect(child.doses?.dose.minutes).toBe(30);
    expect(child.approvedFocus).toBe('brainstem');
    const by = api.clinician.accountId;
    const actorName = 'A clinician';
    expect(child.focusApprovals).toEqual([
      { focus: 'brainstem', on: focus.on, by, actorName, reason: focus.reason, flagId: null },
    ]);
    expect(child.assessments[0]?.corrections).toMatchObject([{ by, actorName, reason: 'Read wrongly' }]);
  });

  it('names who approved and who corrected, and nobody where the record keeps no name', async () => {
    const named = new Map((await replay()).map(({ type, who }) => [type, (who as { name: string | null }).name]));
    for (const type of ['PlanApproved', 'AssessmentCorrected', 'DoseCorrected']) {
      expect(named.get(type)).toBe('A clinician');
    }
    expect(named.get('AssessmentSigned')).toBeNull();
  });

  it('is for auditors alone', async () =>
    expect((await api.ask('GET', `/children/${childId}/replay`)).status).toBe(403));

  it('is a 404 for a child that is not in the record', async () =>
    expect((await asAuditor('GET', `/children/${randomUUID()}/replay`)).status).toBe(404));
});

describe('the last verification', () => {
  it('says so while there is none, and what it found as soon as there is one', async () => {
    expect((await asAuditor('GET', '/verification')).body).toMatchObject({ verifiedAt: null });
    const { database, clock } = api.ports;
    await keepVerification(database, await verifyPostgresLog(database), clock());
    const { body } = await asAuditor('GET', '/verification');
    expect(body).toMatchObject({ verifiedAt: clock(), faultCount: 0, faults: [] });
    expect((body as { events: number }).events).toBeGreaterThan(7);
  });
});
