import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let childId: string;
let position: string;
beforeAll(async () => {
  api = await openTestApi();
  const enrolled = (await api.ask('POST', '/children', { body: enrolment('AG-0001') })).body;
  ({ childId } = enrolled as { childId: string });
  const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
  ({ position } = signed.body as { position: string });
});
afterAll(() => api.close());

type Description = {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly responses: { readonly 200?: Described } } }>>;
};
type Described = { readonly headers?: object };

/** What a read cannot be asked without. */
const wanted: Readonly<Record<string, string>> = { '/children/{childId}/copies/preview': 'to=guardian&' };

/** Every read of the record, as the description of the API has them, up to the position that is asked for. */
const reads = async (): Promise<readonly string[]> => {
  const { paths } = (await api.ask('GET', '/openapi.json')).body as Description;
  return Object.entries(paths).flatMap(([path, { get }]) =>
    get?.responses[200]?.headers === undefined
      ? []
      : [`${path.replace('{childId}', childId)}?${wanted[path] ?? ''}after=`],
  );
};

const asAnybodyWhoMay = async (path: string) => {
  for (const role of ['auditor', 'administrator'] as const) {
    const answer = await api.askAs(await api.people.add(role))('GET', path);
    if (answer.status !== 403) return answer;
  }
  throw new Error(`Nobody may read ${path}.`);
};

describe('every answer about the record', () => {
  it('says the position and the time that it reflects', async () => {
    api.reports.set(childId, { bytes: Buffer.from('%PDF-1.3 …'), position: BigInt(position) as never });
    const paths = await reads();
    expect(paths.length).toBeGreaterThanOrEqual(12);
    for (const path of paths) {
      const { headers, status } = await asAnybodyWhoMay(`${path}${position}`);
      expect([path, status, headers.get('understory-position'), headers.get('understory-time')]).toEqual([
        path,
        200,
        position,
        '2026-06-01T12:00:00.000Z',
      ]);
    }
  });

  it('is refused a position that no log gives out, whatever is read', async () => {
    for (const path of await reads()) expect((await asAnybodyWhoMay(`${path}x`)).status).toBe(400);
  });

  it('says of lists that are behind how far they have got', async () => {
    // Held back by a transaction of somebody else, as a long one would.
    const { database } = api.ports;
    await database.transaction(async (sql) => {
      await sql.query('lock table read_models.checkpoint in share mode');
      const later = (await api.ask('POST', '/children', { body: enrolment('AG-LATER') })).body as { position: string };
      const { headers } = await api.ask('GET', '/children');
      expect(headers.get('understory-position')).toBe(position);
      expect(BigInt(later.position)).toBeGreaterThan(BigInt(position));
      const { body, status } = await api.ask('GET', `/children?after=${later.position}`);
      expect([status, (body as { code: string }).code]).toEqual([503, 'READ.NOT_CAUGHT_UP']);
    });
  });

  it('says of a child with a parked event that a list shows it as it was before', async () => {
    const { database } = api.ports;
    await database.query(
      `insert into read_models.parked_event (place, model, position, stream, revision, event_id, event_type)
       select 'live', 'caseload', position, stream, revision, id, type from event_store.event where position = $1`,
      [position],
    );
    const { headers, status } = await api.ask('GET', `/children?after=${position}`);
    await database.query('delete from read_models.parked_event');
    expect([status, headers.get('understory-parked')]).toEqual([200, 'true']);
    const later = await api.ask('GET', `/children?after=${position}`);
    expect(later.headers.get('understory-parked')).toBeNull();
  });

  it('is for nobody whose access was taken away while an event of the child is parked', async () => {
    const { database } = api.ports;
    const read = async () => (await api.ask('GET', `/children/${childId}`)).status;
    const team = (...accountIds: readonly string[]) =>
      api.askAs(administrator)('POST', `/children/${childId}/care-team`, { body: { accountIds } });
    const administrator = await api.people.add('administrator');
    const other = await api.people.add('clinician');
    expect(await read()).toBe(200);
    const { position: changedAt } = (await team(other.accountId)).body as { position: string };
    await api.askAs(other)('GET', `/children?after=${changedAt}`);
    // As if the list had not been able to take it in.
    await database.query('update read_models.caseload set care_team = $2 where child_id = $1', [
      childId,
      [api.clinician.accountId],
    ]);
    expect(await read()).toBe(200);
    await database.query(
      `insert into read_models.parked_event (place, model, position, stream, revision, event_id, event_type)
       select 'live', 'caseload', position, stream, revision, id, type from event_store.event where position = $1`,
      [changedAt],
    );
    expect(await read()).toBe(404);
    await database.query('delete from read_models.parked_event');
  });
});
