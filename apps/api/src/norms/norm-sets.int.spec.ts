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

describe('norms from a file', () => {
  const header = `age_from_months,age_to_months,${Array.from({ length: 32 }, (_, index) => `f${index + 1}`).join(',')}`;
  const row = (from: number, to: number, score = '9.5') => [from, to, ...Array<string>(32).fill(score)].join(',');
  const file = (...rows: readonly string[]) => [header, ...rows, ''].join('\r\n');
  const about = { source: 'licensed tables', licence: 'in the agency only', reason: 'the tables arrived' };
  const norms = { name: 'Agency 2027', csv: file(row(0, 120), row(120, 252, '10')) };
  const publish = async (body: object) => (await administrator())('POST', '/norm-sets', { body });
  const administrator = async () => api.askAs(await api.people.add('administrator'));

  it('are held against those in force, and nothing is written', async () => {
    const head = await api.store.head();
    const { status, body } = await (await administrator())('POST', '/norm-sets/trial', { body: norms });
    expect([status, body]).toMatchObject([
      200,
      { label: 'Agency 2027', against: 'agency', againstDemonstration: false, bands: 2 },
    ]);
    const { differences } = body as { differences: readonly { covered: string; functions: number }[] };
    expect(differences.length).toBeGreaterThan(1);
    expect(differences[0]).toMatchObject({ fromMonths: 0, covered: 'by-both', after: 9.5 });
    expect(await api.store.head()).toBe(head);
  });

  it('are refused with every fault at its line and column, and change nothing', async () => {
    const head = await api.store.head();
    const csv = file(row(0, 120, '9,5').replaceAll('9,5', '13'), row(60, 50), `${row(120, 252)},7`);
    const { status, body } = await publish({ ...norms, ...about, csv });
    expect([status, (body as { code: string }).code]).toEqual([400, 'REQUEST.INVALID']);
    const { errors } = body as { errors: readonly { field: string; rule: string }[] };
    const fields = errors.map(({ field }) => field);
    expect(fields).toHaveLength(34);
    expect(fields).toEqual(
      expect.arrayContaining(['line 2, f1', 'line 2, f32', 'line 3, age_to_months', 'line 4, row']),
    );
    expect(await api.store.head()).toBe(head);
  });

  it('are published once, by who is signed in, and are in force', async () => {
    const body = { ...norms, ...about };
    expect(await publish(body)).toMatchObject({ status: 201, body: { outcome: 'published', version: 1 } });
    expect(await publish(body)).toMatchObject({ status: 201, body: { outcome: 'unchanged', version: 1 } });
    const listed = (await api.ask('GET', '/norm-sets')).body as { normSets: readonly object[] };
    expect(listed.normSets.at(-1)).toMatchObject({
      label: 'Agency 2027',
      inForce: true,
      demonstration: false,
      ...about,
    });
  });

  it('are refused under the name of the made-up ones, without a reason, and to who publishes nothing', async () => {
    expect(await publish({ ...norms, ...about, name: 'demonstration' })).toMatchObject({
      status: 409,
      body: { code: 'NORMS.NAME_RESERVED' },
    });
    expect(await publish({ ...norms, ...about, reason: '' })).toMatchObject({ status: 400 });
    expect((await api.ask('POST', '/norm-sets', { body: { ...norms, ...about } })).status).toBe(403);
    expect((await api.ask('POST', '/norm-sets/trial', { body: norms })).status).toBe(403);
  });
});
