import { enrolment } from '../../test/bodies';
import { openTestApi, type Ask, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
let position: string;

beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment']));
  for (let number = 0; number < 13; number += 1) {
    const program = number === 12 ? 'Residential' : 'Day treatment';
    const enrolled = { ...enrolment(`AG-${number}`), program, enrolledOn: '2025-12-01' };
    const { childId } = (await api.ask('POST', '/children', { body: enrolled })).body as { childId: string };
    const incident = {
      kind: 'restraint',
      happenedAt: '2025-12-10T10:00:00Z',
      setting: 'Hall',
      description: 'Held',
    };
    const last = await api.ask('POST', `/children/${childId}/incidents`, { body: incident });
    ({ position } = last.body as { position: string });
  }
});
afterAll(() => api.close());

describe('the incidents of programs', () => {
  it('are those of a manager’s own ones per 1,000 child-days, by half-years that are over', async () => {
    const { status, body } = await asManager('GET', `/outcomes/incidents?after=${position}`);
    expect(status).toBe(200);
    const { programs } = body as { programs: readonly { program: string; periods: readonly object[] }[] };
    expect(programs.map(({ program }) => program)).toEqual(['Day treatment']);
    expect(programs[0]?.periods).toHaveLength(6);
    // 12 children × 31 days of December; 12 / 372 × 1,000 = 32.258…
    expect(programs[0]?.periods[0]).toEqual({
      from: '2025-07-01',
      to: '2025-12-31',
      children: 12,
      childDays: 372,
      rates: [
        { kind: 'restraint', incidents: 12, perThousandDays: 32.2, suppressed: false },
        { kind: 'critical-incident', incidents: null, perThousandDays: null, suppressed: true },
      ],
    });
    expect(programs[0]?.periods[1]).toMatchObject({ children: null, childDays: null });
  });

  it('are a table on demand, with nothing where something is withheld', async () => {
    const { headers, body } = await asManager('GET', '/outcomes/incidents?format=csv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="incidents.csv"');
    const lines = String(body).split('\r\n');
    expect(lines[0]).toBe('program,from,to,children,child_days,kind,incidents,per_1000_child_days,suppressed');
    expect(lines).toContain('Day treatment,2025-07-01,2025-12-31,12,372,restraint,12,32.2,false');
    expect(lines).toContain('Day treatment,2025-07-01,2025-12-31,12,372,critical-incident,,,true');
  });

  it('say nothing of a single child, to the auditor either', async () => {
    const auditor = api.askAs(await api.people.add('auditor'));
    const { body } = await auditor('GET', '/outcomes/incidents');
    const { programs } = body as { programs: readonly { program: string; periods: readonly object[] }[] };
    expect(programs.find(({ program }) => program === 'Residential')?.periods[0]).toMatchObject({
      children: null,
      childDays: null,
      rates: [{ suppressed: true }, { suppressed: true }],
    });
  });

  it('are not for clinicians', async () => expect((await api.ask('GET', '/outcomes/incidents')).status).toBe(403));
});
