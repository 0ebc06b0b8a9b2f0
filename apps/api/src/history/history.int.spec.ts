import { randomUUID } from 'node:crypto';
import { baseline, enrolment, focus, plan, reassessment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let childId: string;
beforeAll(async () => {
  api = await openTestApi();
  const post = async (path: string, body: object) =>
    (await api.ask('POST', path, { body })).body as Readonly<Record<string, string>>;
  ({ childId = '' } = await post('/children', enrolment('AG-0001')));
  const child = `/children/${childId}`;
  const { assessmentId } = await post(`${child}/assessments`, baseline);
  await post(`${child}/assessments/${assessmentId}/corrections`, { ...baseline, relationalHealth: 7, reason: 'Slip' });
  await post(`${child}/assessments`, reassessment);
  await post(`${child}/interventions`, plan);
  await post(`${child}/focus`, focus);
});
afterAll(() => api.close());

const history = async (query = '') => api.ask('GET', `/children/${childId}/history${query}`);

describe('the history of a child', () => {
  it('is the present without a clock: the same map, and where the record stands', async () => {
    const { body, headers, status } = await history();
    const map = await api.ask('GET', `/children/${childId}/map`);
    expect(status).toBe(200);
    expect(body).toMatchObject(map.body as object);
    // Enrolling puts the clinician into the care team.
    expect(body).toMatchObject({ childId, revision: 6, knownSince: '2026-06-01T12:00:00.000Z' });
    expect(headers.get('understory-position')).toBe((body as { position: string }).position);
    expect(headers.get('understory-time')).toBe('2026-06-01T12:00:00.000Z');
  });

  it.each(['2026-05-31', '2026-06-01T11:59:59.999Z', '2026-06-01T13:59:59+02:00'])(
    'holds nothing at %s, before anything was recorded',
    async (knownOn) => {
      const { body } = await history(`?knownOn=${encodeURIComponent(knownOn)}`);
      expect(body).toMatchObject({ revision: null, position: null, knownSince: null, focus: null, assessments: [] });
    },
  );

  it.each(['2026-06-01', '2026-06-01T12:00:00Z', '2026-06-01T14:00+02:00'])('holds it all at %s', async (knownOn) =>
    expect((await history(`?knownOn=${encodeURIComponent(knownOn)}`)).body).toMatchObject({ revision: 6 }),
  );

  it('holds of it what had happened by a day, as it is known now', async () => {
    const { body } = await history('?happenedBy=2026-01-31');
    expect(body).toMatchObject({
      revision: 6,
      focus: 'brainstem',
      assessments: [{ date: '2026-01-10', relationalHealth: 7 }],
      interventions: [],
    });
  });

  it.each([
    '?knownOn=2026-02-30',
    '?knownOn=yesterday',
    '?knownOn=2026-06-01T12:00:00',
    '?happenedBy=2026-06-01T12:00:00Z',
  ])('refuses %s', async (query) => expect((await history(query)).status).toBe(400));

  it('is for whoever may read the child, and each look is written down', async () => {
    const stranger = await api.people.add('clinician');
    expect((await api.askAs(stranger)('GET', `/children/${childId}/history`)).status).toBe(404);
    expect((await api.ask('GET', `/children/${randomUUID()}/history`)).status).toBe(404);
    const auditor = api.askAs(await api.people.add('auditor'));
    expect((await auditor('GET', `/children/${childId}/history`)).status).toBe(200);
    const { reads } = (await auditor('GET', `/children/${childId}/read-log`)).body as { reads: readonly object[] };
    expect(reads.slice(0, 2)).toMatchObject([
      { action: 'readHistory', outcome: 'shown', who: { role: 'auditor' } },
      { action: 'readHistory', outcome: 'out-of-reach', who: { id: stranger.accountId, role: 'clinician' } },
    ]);
  });
});
