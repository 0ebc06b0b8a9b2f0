import { randomUUID } from 'node:crypto';
import { childIdOf } from '@understory/commands';
import { baseline, dose, enrolment, plan, reassessment } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
let asStranger: Ask;
beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment']));
  asStranger = api.askAs(await api.people.add('clinician'));
});
afterAll(() => api.close());

type Facts = Readonly<Record<string, unknown>>;
let references = 0;
const enrol = async (): Promise<string> => {
  references += 1;
  const { body } = await api.ask('POST', '/children', { body: enrolment(`AG-${references}`) });
  return (body as { childId: string }).childId;
};
const write = async (path: string, body: object, ask = api.ask) => {
  const answer = await ask('POST', path, { body });
  return { ...answer, body: answer.body as Facts };
};
const courseOf = async (childId: string, position: unknown): Promise<Facts> =>
  (await api.ask('GET', `/children/${childId}/course?after=${String(position)}`)).body as Facts;

const discharge = { dischargedOn: '2026-03-31', outcome: 'completed', reason: 'Goals reached' };
const readmission = { program: 'Residential', readmittedOn: '2026-05-01' };
const consent = {
  purpose: 'sharing',
  partner: 'school',
  givenBy: 'A parent',
  relation: 'parent',
  givenOn: '2026-01-02',
  validFrom: '2026-01-02',
  validUntil: '2026-12-31',
};
const incident = {
  kind: 'restraint',
  happenedAt: '2026-02-03T14:20:00+01:00',
  minutes: 4,
  setting: 'Hall',
  description: 'Held by two,\nuntil calm',
};

describe('the course of a child', () => {
  it('shows stays, discharge, consents and incidents after they were written', async () => {
    const childId = await enrol();
    const at = `/children/${childId}`;
    const given = await write(`${at}/consents`, consent);
    expect(given.status).toBe(201);
    const reported = await write(`${at}/incidents`, incident);
    const corrected = { ...incident, minutes: null, reason: 'Nobody looked at the clock' };
    await write(`${at}/incidents/${String(reported.body['incidentId'])}/corrections`, corrected);
    await write(`${at}/consents/${String(given.body['consentId'])}/withdrawals`, {
      withdrawnOn: '2026-03-01',
      withdrawnBy: 'A parent',
      reason: 'Another school',
    });
    const { body } = await write(`${at}/discharges`, discharge);
    expect(await courseOf(childId, body['position'])).toEqual({
      childId,
      dischargedOn: '2026-03-31',
      closingAssessment: { from: '2026-03-01', to: '2026-04-30' },
      stays: [{ program: 'Day treatment', from: '2026-01-02', to: '2026-03-31', endedBy: 'discharge' }],
      discharges: [{ on: '2026-03-31', outcome: 'completed', reason: 'Goals reached' }],
      consents: [
        expect.objectContaining({
          ...consent,
          inForce: false,
          withdrawal: { withdrawnOn: '2026-03-01', withdrawnBy: 'A parent', reason: 'Another school' },
        }),
      ],
      incidents: [
        {
          ...incident,
          incidentId: reported.body['incidentId'],
          happenedOn: '2026-02-03',
          minutes: null,
          corrections: 1,
        },
      ],
    });
  });

  it('asks for the closing assessment when a child is discharged, until it is signed', async () => {
    const childId = await enrol();
    const left = await write(`/children/${childId}/discharges`, discharge, asManager);
    expect(left).toMatchObject({ status: 201, body: { closingAssessment: { from: '2026-03-01', to: '2026-04-30' } } });
    const summary = async () => (await api.ask('GET', `/children/${childId}`)).body;
    expect(await summary()).toMatchObject({ dischargedOn: '2026-03-31', closingAssessment: { to: '2026-04-30' } });
    const closing = { ...baseline, kind: 'discharge', assessedOn: '2026-04-10' };
    expect((await write(`/children/${childId}/assessments`, closing)).status).toBe(201);
    expect(await summary()).toMatchObject({ dischargedOn: '2026-03-31', closingAssessment: null });
  });

  it('takes late entries about the time before, refuses later ones, and goes on after a readmission', async () => {
    const childId = await enrol();
    const at = `/children/${childId}`;
    const planned = await write(`${at}/interventions`, plan);
    const doses = `${at}/interventions/${String(planned.body['interventionId'])}/doses`;
    await write(`${at}/discharges`, discharge);
    expect((await write(doses, dose)).status).toBe(201);
    const late = { ...dose, deliveredAt: '2026-04-01T09:30:00+01:00' };
    expect(await write(doses, late)).toMatchObject({ status: 409, body: { code: 'CHILD.DISCHARGED' } });
    expect(await write(`${at}/assessments`, reassessment)).toMatchObject({
      status: 409,
      body: { code: 'CHILD.DISCHARGED' },
    });
    expect((await write(`${at}/readmissions`, readmission)).status).toBe(201);
    expect((await write(doses, { ...dose, deliveredAt: '2026-05-01T09:30:00+01:00' })).status).toBe(201);
    expect((await api.ask('GET', at)).body).toMatchObject({ program: 'Residential', dischargedOn: null });
  });

  it('keeps a discharged child out of the worklist and apart in the caseload', async () => {
    const childId = await enrol();
    await write(`/children/${childId}/assessments`, { ...baseline, assessedOn: '2025-06-01' });
    const listed = async (path: string, position: unknown) => {
      const { body } = await api.ask('GET', `${path}after=${String(position)}`);
      const { children, overdue } = body as Readonly<Record<string, readonly Facts[] | undefined>>;
      return (children ?? overdue ?? []).filter((child) => child['childId'] === childId);
    };
    const assessed = await api.store.head();
    expect(await listed('/worklist?', assessed)).toHaveLength(1);
    const { position } = (await write(`/children/${childId}/discharges`, discharge)).body;
    expect(await listed('/worklist?', position)).toEqual([]);
    expect(await listed('/children?standing=in-care&', position)).toEqual([]);
    expect(await listed('/children?standing=discharged&', position)).toMatchObject([
      { dischargedOn: '2026-03-31', dueOn: null, due: null },
    ]);
  });

  it.each([
    ['discharges', { ...discharge, outcome: 'gone' }, 'outcome'],
    ['discharges', { ...discharge, dischargedOn: '2026-06-03' }, 'dischargedOn'],
    ['discharges', { ...discharge, reason: ' ' }, 'reason'],
    ['readmissions', { ...readmission, program: '=1' }, 'program'],
    ['consents', { ...consent, purpose: 'all' }, 'purpose'],
    ['consents', { ...consent, relation: 'aunt' }, 'relation'],
    ['consents', { ...consent, givenBy: 'x'.repeat(501) }, 'givenBy'],
    ['consents', { ...consent, validUntil: 'never' }, 'validUntil'],
    ['incidents', { ...incident, minutes: 0 }, 'minutes'],
    ['incidents', { ...incident, minutes: '4' }, 'minutes'],
    ['incidents', { ...incident, happenedAt: '2026-02-03T14:20' }, 'happenedAt'],
    ['incidents', { ...incident, description: 'x'.repeat(4001) }, 'description'],
    ['incidents', { ...incident, setting: 'a\nb' }, 'setting'],
  ])('is not changed by bad input to %s: %#', async (part, body, field) => {
    const childId = await enrol();
    const head = await api.store.head();
    expect(await write(`/children/${childId}/${part}`, body)).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    });
    expect(await api.store.head()).toBe(head);
  });

  it.each([
    ['readmissions', readmission, 409, 'CHILD.NOT_DISCHARGED'],
    ['discharges', { ...discharge, dischargedOn: '2026-01-01' }, 422, 'DISCHARGE.BEFORE_LAST_STEP'],
    ['consents', { ...consent, partner: null }, 422, 'CONSENT.PARTNER_MISSING'],
    ['incidents', { ...incident, happenedAt: '2026-01-01T09:00:00Z' }, 422, 'INCIDENT.NOT_IN_CARE'],
    [`consents/${randomUUID()}/withdrawals`, withdrawal(), 404, 'CONSENT.UNKNOWN'],
    [`incidents/${randomUUID()}/corrections`, { ...incident, reason: 'x' }, 404, 'INCIDENT.UNKNOWN'],
  ])('is not changed by what a rule refuses: %s', async (part, body, status, code) => {
    const childId = await enrol();
    const head = await api.store.head();
    expect(await write(`/children/${childId}/${part}`, body)).toMatchObject({ status, body: { code } });
    expect(await api.store.head()).toBe(head);
  });

  it('is rid of what was taken back, which stays to be seen with the reason', async () => {
    const childId = await enrol();
    const at = `/children/${childId}`;
    const { incidentId } = (await write(`${at}/incidents`, incident)).body;
    const planned = await write(`${at}/interventions`, plan);
    const { doseId } = (await write(`${at}/interventions/${String(planned.body['interventionId'])}/doses`, dose)).body;
    await write(`${at}/discharges`, discharge);
    const reason = 'Another child';
    expect((await write(`${at}/retractions`, { kind: 'incident', id: incidentId, reason }, asManager)).status).toBe(
      403,
    );
    expect(await write(`${at}/retractions`, { kind: 'incident', id: incidentId, reason: ' ' })).toMatchObject({
      status: 400,
    });
    await write(`${at}/retractions`, { kind: 'incident', id: incidentId, reason });
    await write(`${at}/retractions`, { kind: 'dose', id: doseId, reason });
    const { dischargedOn } = discharge;
    const last = await write(`${at}/discharges/retractions`, { dischargedOn, reason }, asManager);
    expect(last.status).toBe(201);
    expect(await write(`${at}/retractions`, { kind: 'dose', id: doseId, reason })).toMatchObject({
      status: 409,
      body: { code: 'DOSE.RETRACTED' },
    });
    expect(await courseOf(childId, last.body['position'])).toMatchObject({
      dischargedOn: null,
      discharges: [],
      incidents: [],
    });
    const { body } = await api.ask('GET', `${at}/retractions`);
    expect((body as { entries: readonly Facts[] }).entries.map(({ kind, reason: why }) => [kind, why]).sort()).toEqual([
      ['discharge', reason],
      ['dose', reason],
      ['incident', reason],
    ]);
    expect((await asStranger('GET', `${at}/retractions`)).status).toBe(404);
  });

  it('has its birth month corrected, and says which assessments keep the age they were signed with', async () => {
    const childId = await enrol();
    const at = `/children/${childId}`;
    await write(`${at}/assessments`, baseline);
    const correction = { bornMonth: '2015-12', reason: 'The file says December' };
    expect((await write(`${at}/identity-corrections`, { ...correction, bornMonth: '2015-13' })).status).toBe(400);
    expect((await write(`${at}/identity-corrections`, correction, asStranger)).status).toBe(404);
    const { position } = (await write(`${at}/identity-corrections`, correction, asManager)).body;
    expect((await api.ask('GET', `${at}?after=${String(position)}`)).body).toMatchObject({
      bornMonth: '2015-12',
      agesAsSigned: [{ assessedOn: '2026-01-10', ageMonths: 120, correctedAgeMonths: 121 }],
    });
    expect(await write(`${at}/identity-corrections`, correction)).toMatchObject({
      status: 409,
      body: { code: 'IDENTITY.UNCHANGED' },
    });
  });

  it('has a consent and a planned intervention taken back, and says who did it and why', async () => {
    const childId = await enrol();
    const at = `/children/${childId}`;
    const reason = 'Another child';
    const { consentId } = (await write(`${at}/consents`, consent)).body;
    const { interventionId } = (await write(`${at}/interventions`, plan)).body;
    const { doseId } = (await write(`${at}/interventions/${String(interventionId)}/doses`, dose)).body;
    const take = (kind: string, id: unknown) => write(`${at}/retractions`, { kind, id, reason });
    expect(await take('intervention', interventionId)).toMatchObject({
      status: 409,
      body: { code: 'INTERVENTION.HAS_DOSES' },
    });
    expect((await take('dose', doseId)).status).toBe(201);
    expect((await take('intervention', interventionId)).status).toBe(201);
    const { body } = await take('consent', consentId);
    expect(await courseOf(childId, body['position'])).toMatchObject({ consents: [] });
    expect((await api.ask('GET', `${at}/map?after=${String(body['position'])}`)).body).toMatchObject({
      interventions: [],
    });
    const actorName = 'A clinician';
    expect((await api.ask('GET', `${at}/retractions`)).body).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({ kind: 'consent', id: consentId, day: consent.givenOn, reason, actorName }),
        expect.objectContaining({ kind: 'intervention', id: interventionId, reason, actorName }),
      ]) as unknown,
    });
  });

  it('has its reference corrected, and goes on being found by the one before', async () => {
    const childId = await enrol();
    const other = await enrol();
    const [first, second] = [`AG-${references - 1}`, `AG-${references}`];
    const at = `/children/${childId}`;
    const correct = (reference: string, path = at, ask = api.ask) =>
      write(`${path}/identity-corrections`, { bornMonth: '2016-01', reference, reason: 'Two digits swapped' }, ask);
    expect(await correct('=1+1')).toMatchObject({ status: 400 });
    expect((await correct('AG-777', at, asStranger)).status).toBe(404);
    // Another child's, enrolled by it; and one that another child was given.
    const taken = { status: 409, body: { code: 'IDENTITY.REFERENCE_TAKEN' } };
    expect(await correct(second)).toMatchObject(taken);
    const corrected = await correct('AG-777');
    expect(corrected.status).toBe(201);
    expect(await correct('AG-777', `/children/${other}`)).toMatchObject(taken);
    expect(await correct(first, `/children/${other}`)).toMatchObject(taken);
    expect(await correct('AG-777')).toMatchObject({ status: 409, body: { code: 'IDENTITY.UNCHANGED' } });

    const after = `?after=${String(corrected.body['position'])}`;
    expect((await api.ask('GET', `${at}${after}`)).body).toMatchObject({
      reference: 'AG-777',
      earlierReferences: [first],
    });
    for (const reference of [first, 'AG-777']) {
      expect((await api.ask('POST', `/children/search${after}`, { body: { reference } })).body).toMatchObject({
        children: [{ childId, reference: 'AG-777', earlierReferences: [first] }],
      });
      expect(await write('/children', enrolment(reference))).toMatchObject({
        status: 409,
        body: { code: 'CHILD.ALREADY_ENROLLED' },
      });
    }
  });

  it('shows nobody a record where a reference was set aside', async () => {
    const childId = await enrol();
    const body = { bornMonth: '2016-01', reference: 'AG-778', reason: 'Slip' };
    await write(`/children/${childId}/identity-corrections`, body);
    const aside = childIdOf(api.ports.index)('AG-778');
    const asAuditor = api.askAs(await api.people.add('auditor'));
    for (const path of ['', '/timeline', '/replay', '/reads']) {
      expect((await asAuditor('GET', `/children/${aside}${path}`)).status).toBe(404);
    }
  });

  it('is nobody else’s: another team’s clinician finds no such child, and a manager writes no incident', async () => {
    const childId = await enrol();
    for (const [part, body] of [
      ['discharges', discharge],
      ['consents', consent],
      ['incidents', incident],
    ] as const) {
      expect((await write(`/children/${childId}/${part}`, body, asStranger)).status).toBe(404);
    }
    expect((await asStranger('GET', `/children/${childId}/course`)).status).toBe(404);
    expect((await write(`/children/${childId}/incidents`, incident, asManager)).status).toBe(403);
    expect((await asManager('GET', `/children/${childId}/course`)).status).toBe(403);
    await asManager('POST', `/children/${childId}/purpose`, { body: { purpose: 'course-of-care' } });
    expect((await asManager('GET', `/children/${childId}/course`)).status).toBe(200);
  });

  it('is sealed in the log, and logged nowhere', async () => {
    const rows = await api.ports.database.query<{ data: string }>('select data::text as data from event_store.event');
    const stored = rows.map(({ data }) => data).join('\n');
    expect(stored).not.toMatch(/A parent|Held by two|Hall|Goals reached|Another school/);
    expect(api.logged()).not.toMatch(/A parent|Held by two|Goals reached/);
  });
});

function withdrawal() {
  return { withdrawnOn: '2026-03-01', withdrawnBy: 'A parent', reason: 'Another school' };
}
