import { randomUUID } from 'node:crypto';
import { baseline, dose, enrolment, plan } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let child: string;
let interventionId: string;
type Facts = Readonly<Record<string, unknown>>;
const post = async (path: string, body: object) => api.ask('POST', path, { body });
const written = async (path: string, body: object) => (await post(path, body)).body as Readonly<Record<string, string>>;
const sequence = async (query = '') => (await api.ask('GET', `${child}/sequence${query}`)).body as Facts;

beforeAll(async () => {
  api = await openTestApi();
  child = `/children/${(await written('/children', enrolment('AG-0001')))['childId']}`;
  // Brainstem 4, the rest 5: with the demonstration norms everything is essential.
  const scores = [...Array.from({ length: 6 }, () => 4), ...Array.from({ length: 26 }, () => 5)];
  await written(`${child}/assessments`, { ...baseline, scores });
  const above = { ...plan, reference: 'tutoring', region: 'cortex', activity: 'Tutoring', endsOn: null };
  interventionId = String((await written(`${child}/interventions`, above))['interventionId']);
});
afterAll(() => api.close());

const intervention = () => `${child}/interventions/${interventionId}`;
const six = {
  ...{ answeredOn: '2026-02-03', relational: 'yes', relevant: 'yes', repetitive: 'not-yet' },
  ...{ rewarding: 'yes', rhythmic: 'unanswered', respectful: 'yes', repetitiveNote: 'Twice a week only' },
};

describe('the sequence of a child', () => {
  it('is proposed from the newest map, with reasons and fitting activities', async () => {
    const { proposed } = (await sequence('?setting=school')) as { proposed: Record<string, never> };
    expect(proposed).toMatchObject({
      primary: 'brainstem',
      basis: { assessedOn: '2026-01-10', instrumentVersion: 1, catalogueIsDefault: true, setting: 'school' },
    });
    const steps = (proposed as unknown as { steps: { activities: { settings: string[] }[]; reason: string }[] }).steps;
    expect(steps).toHaveLength(5);
    expect(steps[0]?.reason).toContain('It is the lowest essential region: work begins here. Read from the baseline');
    expect(steps[0]?.activities.length).toBeGreaterThan(3);
    expect(steps.flatMap(({ activities }) => activities).every(({ settings }) => settings.includes('school'))).toBe(
      true,
    );
  });

  it('refuses a setting nobody knows', async () =>
    expect((await api.ask('GET', `${child}/sequence?setting=moon`)).status).toBe(400));

  it('marks work above the focus as support until a reason made it primary', async () => {
    expect(await sequence()).toMatchObject({ interventions: [{ standing: 'support', madePrimary: null }] });
    const body = { on: '2026-02-03' };
    expect(await post(`${intervention()}/primary`, body)).toMatchObject({
      status: 422,
      body: { code: 'SEQUENCE.REASON_REQUIRED' },
    });
    expect((await post(`${intervention()}/primary`, { ...body, reason: 'The school asks for it' })).status).toBe(201);
    expect(await sequence()).toMatchObject({
      interventions: [
        { standing: 'primary', madePrimary: { essential: 'brainstem', reason: 'The school asks for it' } },
      ],
    });
  });

  it('needs a reason of its own to approve a focus above an essential region', async () => {
    const body = { focus: 'limbic', on: '2026-02-03', reason: 'Agreed at the staffing' };
    expect(await post(`${child}/focus`, body)).toMatchObject({
      status: 422,
      body: { code: 'SEQUENCE.REASON_REQUIRED' },
    });
    expect((await sequence())['focus']).toBe('brainstem');
    expect((await post(`${child}/focus`, { ...body, overrideReason: 'Placement ends in May' })).status).toBe(201);
    expect(await sequence()).toMatchObject({
      focus: 'limbic',
      overrides: [{ focus: 'limbic', essential: 'brainstem', reason: 'Placement ends in May' }],
    });
  });

  it('shows of the six R’s what is still missing', async () => {
    expect(await sequence()).toMatchObject({ interventions: [{ doses: 0, sixRs: null, missing: { length: 6 } }] });
    expect((await post(`${intervention()}/six-rs`, { ...six, rhythmic: 'maybe' })).status).toBe(400);
    expect((await post(`${intervention()}/six-rs`, six)).status).toBe(201);
    expect(await sequence()).toMatchObject({
      interventions: [
        { sixRs: { relational: 'yes', repetitiveNote: 'Twice a week only' }, missing: ['repetitive', 'rhythmic'] },
      ],
    });
    expect(await post(`${intervention()}/six-rs`, six)).toMatchObject({ status: 409 });
  });

  it('keeps notes and reasons sealed in the log', async () => {
    const texts: string[] = [];
    for await (const page of api.store.readAll(null)) texts.push(...page.map(({ data }) => JSON.stringify(data)));
    const log = texts.join('\n');
    for (const plain of ['Twice a week', 'The school asks', 'Placement ends']) expect(log).not.toContain(plain);
  });

  it('is for whoever may read the child', async () => {
    const stranger = api.askAs(await api.people.add('clinician'));
    for (const part of ['sequence', 'adherence', 'doses'])
      expect((await stranger('GET', `${child}/${part}`)).status).toBe(404);
    const auditor = api.askAs(await api.people.add('auditor'));
    await auditor('GET', `${child}/sequence`);
    const { reads } = (await auditor('GET', `${child}/read-log`)).body as { reads: readonly object[] };
    expect(reads[0]).toMatchObject({ action: 'readSequence', outcome: 'shown', who: { role: 'auditor' } });
  });
});

describe('the doses of a child', () => {
  const at = (moment: string, minutes: number, of = interventionId) => ({
    ...dose,
    interventionId: of,
    deliveredAt: moment,
    minutes,
  });
  const listed = async () =>
    ((await api.ask('GET', `${child}/doses?from=2026-02-01&through=2026-02-28`)).body as { doses: readonly Facts[] })
      .doses;

  it('are logged several at once, all or none', async () => {
    const head = await api.store.head();
    const doses = [at('2026-02-02T08:00:00+01:00', 10), at('2026-02-02T12:00:00+01:00', 10)];
    const refused = await post(`${child}/doses/batch`, {
      doses: [...doses, at('2026-02-02T16:00:00+01:00', 10, randomUUID())],
    });
    expect(refused).toMatchObject({
      status: 404,
      body: { code: 'INTERVENTION.UNKNOWN', errors: [{ field: 'doses[2]' }] },
    });
    expect(await api.store.head()).toBe(head);
    const key = { 'Idempotency-Key': randomUUID() };
    const sent = await api.ask('POST', `${child}/doses/batch`, { body: { doses }, headers: key });
    expect(sent).toMatchObject({ status: 201, body: { doseIds: { length: 2 } } });
    expect((await api.ask('POST', `${child}/doses/batch`, { body: { doses }, headers: key })).body).toEqual(sent.body);
    expect(await listed()).toMatchObject([
      { deliveredAt: '2026-02-02T12:00:00+01:00', minutes: 10, corrected: false },
      { deliveredAt: '2026-02-02T08:00:00+01:00' },
    ]);
  });

  it.each([
    ['no dose', { doses: [] }, 'doses'],
    ['51 doses', { doses: Array.from({ length: 51 }, () => at('2026-02-02T08:00:00Z', 10, randomUUID())) }, 'doses'],
    ['no list', { doses: 'many' }, 'doses'],
    ['a dose of 0 minutes', { doses: [{ ...dose, interventionId: randomUUID(), minutes: 0 }] }, 'doses[0].minutes'],
    [
      'a dose of tomorrow week',
      { doses: [{ ...dose, interventionId: randomUUID(), deliveredAt: '2026-06-09T08:00:00Z' }] },
      'doses[0].deliveredAt',
    ],
    [
      'a state that is none',
      { doses: [{ ...dose, interventionId: randomUUID(), stateBefore: 'merry' }] },
      'doses[0].stateBefore',
    ],
    ['a field nobody knows', { doses: [{ ...dose, interventionId: randomUUID(), mood: 3 }] }, 'doses[0].mood'],
    ['something deeper', { doses: [{ ...dose, interventionId: { id: [{}] } }] }, 'body'],
  ])('with %s are a 400 that says where', async (_, body, field) => {
    const head = await api.store.head();
    const answer = await post(`${child}/doses/batch`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST.INVALID' } });
    expect((answer.body as { errors: { field: string }[] }).errors.map((error) => error.field)).toContain(field);
    expect(await api.store.head()).toBe(head);
  });

  it('count against the plan week by week, a corrected one once', async () => {
    const { doseId } = (await listed())[1] ?? {};
    const states = { stateBefore: 'alarm', stateAfter: 'calm' };
    const correction = {
      ...dose,
      deliveredAt: '2026-02-02T08:00:00+01:00',
      minutes: 30,
      ...states,
      reason: 'Took longer',
    };
    await written(`${child}/doses/${String(doseId)}/corrections`, correction);
    const { body } = await api.ask('GET', `${child}/adherence?weeks=2&through=2026-02-08`);
    // 1 × 20 min on 7 days from Sunday 1 February: 20 min in week 5, 140 in week 6, of which 10 + 30 were given.
    expect(body).toMatchObject({
      weeks: [
        { week: 5, from: '2026-01-26', whole: { plannedMinutes: 20, deliveredMinutes: 0, adherencePercent: 0 } },
        {
          week: 6,
          through: '2026-02-08',
          whole: { plannedMinutes: 140, deliveredMinutes: 40, countedMinutes: 40, doses: 2 },
          regions: [{ region: 'cortex' }],
        },
      ],
      whole: { plannedMinutes: 160, countedMinutes: 40, adherencePercent: 25 },
      states: { doses: 2, toldBefore: 1, toldAfter: 1 },
    });
    expect((await listed())[1]).toMatchObject({ ...states, corrected: true });
    expect((await listed())[0]).toMatchObject({ stateBefore: null, stateAfter: null });
    expect((await api.ask('GET', `${child}/adherence?weeks=0`)).status).toBe(400);
    expect((await api.ask('GET', `${child}/adherence?weeks=105`)).status).toBe(400);
  });

  it('end with the intervention', async () => {
    const body = { endedOn: '2026-02-03', reason: 'Served its purpose' };
    expect((await post(`${intervention()}/ending`, body)).status).toBe(201);
    expect(await post(`${intervention()}/ending`, body)).toMatchObject({ body: { code: 'INTERVENTION.ENDS_ALREADY' } });
    const { body: adherence } = await api.ask('GET', `${child}/adherence?weeks=1&through=2026-02-08`);
    expect(adherence).toMatchObject({ whole: { plannedMinutes: 40, countedMinutes: 40, adherencePercent: 100 } });
  });
});
