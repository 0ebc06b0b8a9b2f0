import { baseline, enrolment } from '../../test/bodies';
import type { Ask } from '../../test/open-test-api';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
let position: string;

beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment']));
  for (let number = 0; number < 12; number += 1) {
    const program = number === 11 ? 'Residential' : 'Day treatment';
    const { body } = await api.ask('POST', '/children', { body: { ...enrolment(`AG-${number}`), program } });
    const { childId } = body as { childId: string };
    const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
    ({ position } = signed.body as { position: string });
  }
});
afterAll(() => api.close());

describe('the outcomes', () => {
  it('are those of a manager’s own programs, in groups of eleven or more', async () => {
    const { status, body } = await asManager('GET', `/outcomes?after=${position}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      smallestGroup: 11,
      programs: [
        {
          program: 'Day treatment',
          normSets: [{ name: 'demonstration', version: 1, demonstration: true }],
          regions: [
            {
              region: 'brainstem',
              steps: [
                { step: 0, n: 11, missing: 0 },
                { step: 1, suppressed: true },
              ],
            },
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
    expect((body as { programs: unknown[] }).programs).toHaveLength(1);
  });

  it.each([
    [
      'regions',
      /^program,region,assessment,mean_percent,n,missing,unreadable,suppressed,norm_sets,mixed_norm_sets\r\n/,
    ],
    ['flags', /^program,region,raised,accepted,declined,suppressed\r\nDay treatment,brainstem,,,,true\r\n/],
  ])('are the table of %s on demand', async (table, beginning) => {
    const { headers, body } = await asManager('GET', `/outcomes?format=csv&table=${table}`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(body).toMatch(beginning);
  });

  it('leave withheld numbers empty in the table, too', async () => {
    const { body } = await asManager('GET', '/outcomes', { headers: { accept: 'text/csv' } });
    expect(body).toContain('Day treatment,brainstem,1,,,,,true,demonstration 1 (demonstration norms),false\r\n');
  });

  it('are not for clinicians', async () => expect((await api.ask('GET', '/outcomes')).status).toBe(403));
});
