import { randomUUID } from 'node:crypto';
import { demonstrationNormSet, normRowForAge } from '@understory/domain';
import { baseline, dose, enrolment, focus, plan, reassessment, review, scores } from '../test/bodies';
import { openTestApi, type TestApi } from '../test/open-test-api';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const typicalAt120 = (number: number): number =>
  (normRowForAge(demonstrationNormSet, 120)?.typicalHundredths[number - 1] ?? Number.NaN) / 100;

const someId: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const somePosition: unknown = expect.stringMatching(/^\d+$/);
const aboutTheWorker: unknown = expect.stringContaining('worker');

type Written = Readonly<Record<string, string>> & { readonly childId: string; readonly position: string };

const write = async (path: string, body: object): Promise<Written> => {
  const answer = await api.ask('POST', path, { body });
  expect([path, answer.status, answer.body]).toEqual([path, 201, expect.objectContaining({ childId: someId })]);
  return answer.body as Written;
};

const read = async (path: string) => {
  const answer = await api.ask('GET', path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
};

describe('the way of one child through treatment', () => {
  let child: string;
  let newest: Written;
  let flagId: string;

  it('begins with an enrolment, under an id that does not show the reference', async () => {
    newest = await write('/children', enrolment('AG-0001'));
    child = `/children/${newest.childId}`;
    expect(newest).toEqual({
      childId: someId,
      position: somePosition,
      revision: 1,
    });
    expect(await read(`${child}?after=${newest.position}`)).toMatchObject({
      reference: 'AG-0001',
      bornMonth: '2016-01',
      program: 'Day treatment',
      focus: null,
      numberOfAssessments: 0,
    });
  });

  it('goes on with assessments, one of them corrected and one voided', async () => {
    await write(`${child}/assessments`, baseline);
    const wrong = await write(`${child}/assessments`, { ...reassessment, scores: scores(2) });
    await write(`${child}/assessments/${wrong['assessmentId']}/corrections`, {
      ...reassessment,
      reason: 'Columns shifted',
    });
    const double = await write(`${child}/assessments`, { ...reassessment, kind: 'follow-up' });
    newest = await write(`${child}/assessments/${double['assessmentId']}/voidings`, { reason: 'Entered twice' });
    expect(await read(`${child}/map?after=${newest.position}`)).toMatchObject({
      child: 'AG-0001',
      focus: 'diencephalon',
      assessments: [
        {
          kind: 'baseline',
          date: '2026-01-10',
          ageMonths: 120,
          relationalHealth: 6,
          scores: { f1: 8, f32: 5 },
          typicalScores: { f1: typicalAt120(1), f32: typicalAt120(32) },
        },
        {
          assessmentId: wrong['assessmentId'],
          kind: 'reassessment',
          rater: 'Rater A',
          scores: { f1: 8 },
          normSet: 'demonstration',
        },
      ],
    });
  });

  it('is treated: a plan that changes, a dose that is corrected, a focus that is approved', async () => {
    const planned = await write(`${child}/interventions`, { ...plan, minutes: 10 });
    const intervention = `${child}/interventions/${planned['interventionId']}`;
    await write(`${intervention}/changes`, { ...plan, reason: 'Longer is bearable' });
    const delivered = await write(`${intervention}/doses`, { ...dose, minutes: 9 });
    await write(`${child}/doses/${delivered['doseId']}/corrections`, { ...dose, reason: 'Typing slip' });
    newest = await write(`${child}/focus`, focus);
    expect(await read(`${child}?after=${newest.position}`)).toMatchObject({
      focus: 'brainstem',
      focusApproved: true,
      numberOfInterventions: 1,
      numberOfDoses: 1,
    });
    expect(await read(`${child}/map`)).toMatchObject({
      interventions: [{ ...plan, interventionId: planned['interventionId'] }],
    });
  });

  it('is flagged when the rules say so, with the evidence in words', async () => {
    await api.evaluateReadiness(newest.childId);
    const { flags } = (await read(`${child}/flags`)) as { flags: readonly Record<string, unknown>[] };
    expect(flags).toEqual([
      expect.objectContaining({
        child: 'AG-0001',
        direction: 'up',
        from: 'brainstem',
        to: 'diencephalon',
        status: 'open',
      }),
    ]);
    flagId = String(flags[0]?.['flagId']);
    const position = String(await api.store.head());
    expect(await read(`/flags?status=open&after=${position}`)).toMatchObject({
      flags: [{ flagId, child: 'AG-0001', childId: newest.childId, assessmentDate: '2026-04-01' }],
    });
    expect(await read(`/children?after=${position}`)).toMatchObject({
      children: [{ reference: 'AG-0001', bornMonth: '2016-01', newestKind: 'reassessment', openFlag: { flagId } }],
    });
  });

  it('moves on when a clinician accepts the flag', async () => {
    newest = await write(`${child}/flags/${flagId}/reviews`, review);
    expect(await read(`${child}?after=${newest.position}`)).toMatchObject({ focus: 'diencephalon' });
    expect(await read(`/flags?status=open&after=${newest.position}`)).toEqual({ flags: [] });
    expect(await read(`${child}/flags`)).toMatchObject({
      flags: [{ status: 'accepted', review: { actorName: 'A clinician', on: review.on, reason: review.reason } }],
    });
    expect((await api.ask('POST', `${child}/flags/${flagId}/reviews`, { body: review })).body).toMatchObject({
      status: 409,
      code: 'FLAG.NOT_OPEN',
    });
  });

  it('is transferred', async () => {
    newest = await write(`${child}/transfers`, { program: 'Intensive in-home', transferredOn: '2026-05-02' });
    expect(await read(`/children?program=Intensive%20in-home&after=${newest.position}`)).toMatchObject({
      children: [{ childId: newest.childId, program: 'Intensive in-home' }],
    });
    expect(await read('/children?program=Day%20treatment')).toEqual({ children: [] });
  });

  it('can be told again event by event, opened, with both clocks and who did it', async () => {
    const { events } = (await read(`${child}/timeline?after=${newest.position}`)) as {
      events: readonly Record<string, unknown>[];
    };
    expect(events.map(({ type }) => type)).toEqual([
      ...['ChildEnrolled', 'CareTeamChanged'],
      ...['AssessmentSigned', 'AssessmentSigned', 'AssessmentCorrected', 'AssessmentSigned'],
      ...['AssessmentVoided', 'InterventionPlanned', 'InterventionChanged', 'DoseDelivered', 'DoseCorrected'],
      ...['PlanApproved', 'ReadinessFlagged', 'ReadinessReviewed', 'FocusMoved', 'ProgramTransferred'],
    ]);
    expect(events[4]).toMatchObject({
      revision: 4,
      happenedOn: '2026-04-01',
      knownOn: '2026-06-01T12:00:00.000Z',
      who: { id: api.clinician.accountId, role: 'clinician' },
      what: { reason: 'Columns shifted', rater: 'Rater A' },
    });
    expect(events[12]).toMatchObject({ who: { id: 'readiness-job', role: 'system' } });
  });

  it('can be looked at as it was known, and as it had happened', async () => {
    expect(await read(`${child}/map?knownOn=2026-05-31`)).toMatchObject({
      child: 'AG-0001',
      focus: null,
      assessments: [],
    });
    expect(await read(`${child}/map?knownOn=2026-06-01`)).toMatchObject({ assessments: [{}, {}] });
    expect(await read(`${child}/map?happenedBy=2026-03-31`)).toMatchObject({ assessments: [{ kind: 'baseline' }] });
  });
});

describe('the report of a child', () => {
  it('is a helpful 404 while none is built, and then the PDF as the worker left it', async () => {
    const { childId } = await write('/children', enrolment('AG-REPORT'));
    const none = await api.ask('GET', `/children/${childId}/report`);
    expect(none.body).toMatchObject({
      status: 404,
      code: 'REPORT.NOT_BUILT',
      detail: aboutTheWorker,
    });
    const position = await api.store.head();
    if (position === null) throw new Error('The log is empty.');
    api.reports.set(childId, { bytes: Buffer.from('%PDF-1.3 …'), position });
    const built = await api.ask('GET', `/children/${childId}/report`);
    expect([built.status, built.headers.get('content-type'), built.body]).toEqual([
      200,
      'application/pdf',
      '%PDF-1.3 …',
    ]);
    expect(built.headers.get('understory-position')).toBe(String(position));
  });
});

describe('reading what was just written', () => {
  it('says how far an answer reaches', async () => {
    const { childId, position } = await write('/children', enrolment('AG-HEADER'));
    for (const path of [`/children/${childId}/timeline?after=${position}`, `/children?after=${position}`]) {
      const { headers } = await api.ask('GET', path);
      expect(BigInt(headers.get('understory-position') ?? 0)).toBeGreaterThanOrEqual(BigInt(position));
    }
  });

  it('answers 503 with a code when the position is not reached in time', async () => {
    const beyond = String(((await api.store.head()) ?? 0n) + 1_000_000n);
    const { childId } = await write('/children', enrolment('AG-BEYOND'));
    const answers = await Promise.all(
      ['/children', '/flags', `/children/${childId}/map`].map((path) => api.ask('GET', `${path}?after=${beyond}`)),
    );
    for (const { status, body } of answers)
      expect([status, body]).toEqual([503, expect.objectContaining({ code: 'READ.NOT_CAUGHT_UP' })]);
  });
});

describe('a child that is not in the record', () => {
  it.each(['', '/map', '/timeline', '/flags', '/report'])('is a 404 when its %s is read', async (part) => {
    const { status, body } = await api.ask('GET', `/children/${randomUUID()}${part}`);
    expect([status, body]).toEqual([404, expect.objectContaining({ code: 'CHILD.NOT_FOUND' })]);
  });

  it('is a 404 when something is written to it', async () => {
    const { status, body } = await api.ask('POST', `/children/${randomUUID()}/assessments`, { body: baseline });
    expect([status, body]).toEqual([404, expect.objectContaining({ code: 'CHILD.NOT_FOUND' })]);
  });
});
