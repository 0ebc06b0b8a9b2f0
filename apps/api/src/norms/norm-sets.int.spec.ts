import { personRoles } from '@understory/access';
import { baseline, enrolment, reassessment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
  await api.ask('POST', `${child}/assessments`, { body: baseline });
  await api.publishNorms();
  await api.ask('POST', `${child}/assessments`, { body: reassessment });
});
afterAll(() => api.close());

type Map = { readonly readWith: string | null; readonly assessments: readonly { readonly normSet: string }[] };
const map = async (query = ''): Promise<Map> => (await api.ask('GET', `${child}/map${query}`)).body as Map;
const normsOf = ({ assessments }: Map): readonly string[] => assessments.map(({ normSet }) => normSet);

describe('the published norms', () => {
  it.each(personRoles)(
    'are listed for a %s with who published them, from where, and which are in force',
    async (role) => {
      const ask = api.askAs(await api.people.add(role, ['Day treatment']));
      const { status, body } = await ask('GET', '/norm-sets');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        normSets: [
          { label: 'demonstration', version: 1, demonstration: true, inForce: false, fromMonths: 0, toMonths: 252 },
          { label: 'agency', version: 1, demonstration: false, inForce: true, publishedAt: '2026-06-01T12:00:00.000Z' },
        ],
      });
    },
  );
});

describe('a map read with other norms', () => {
  it('says which they are, and reads every assessment with them', async () => {
    const view = await map('?norms=agency');
    expect(view.readWith).toBe('agency');
    expect(normsOf(view)).toEqual(['agency', 'agency']);
  });

  it('changes nothing that is recorded', async () => {
    const before = await map();
    await map('?norms=agency');
    expect(await map()).toEqual(before);
    expect(before.readWith).toBeNull();
    expect(normsOf(before)).toEqual(['demonstration', 'agency']);
  });

  it('is refused with norms that nobody published', async () => {
    for (const norms of ['other', 'agency@2', 'demonstration@1']) {
      const { status, body } = await api.ask('GET', `${child}/map?norms=${norms}`);
      expect([status, body]).toEqual([422, expect.objectContaining({ code: 'NORMS.NOT_PUBLISHED' })]);
    }
  });
});
