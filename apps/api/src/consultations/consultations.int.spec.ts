import { postgresReadLog } from '@understory/access';
import { postgresEventStore } from '@understory/event-store';
import { connect } from '@understory/platform';
import { enrolment } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { openTestApi, type TestApi } from '../../test/open-test-api';
import { Attempts } from '../read-log/attempts';
import { SharedReports } from './shared-reports';

let api: TestApi;
let stranger: SignedInAs;
let childId: string;

const question = 'How can we help the pupil in class?';

beforeAll(async () => {
  api = await openTestApi();
  stranger = await api.people.add('clinician');
  ({ childId } = (await api.ask('POST', '/children', { body: enrolment('AG-0001') })).body as { childId: string });
  const consent = { purpose: 'sharing', partner: 'school', givenBy: 'A parent', relation: 'parent' };
  const days = { givenOn: '2026-05-01', validFrom: '2026-05-01' };
  await api.ask('POST', `/children/${childId}/consents`, { body: { ...consent, ...days } });
});
afterAll(() => api.close());

type Written = { readonly consultationId: string; readonly position: string; readonly sharedAt: string };
const post = async (path: string, body: object, who = api.clinician) =>
  api.askAs(who)('POST', `/consultations${path}`, { body });
const request = (over: object = {}) => ({
  ...{ partner: 'Hill School', kind: 'school', question, childId, receivedOn: '2026-05-20' },
  ...over,
});
const written = async (path: string, body: object): Promise<Written> => {
  const answer = await post(path, body);
  expect([path, answer.status, answer.body]).toEqual([path, 201, expect.anything()]);
  return answer.body as Written;
};
const accepted = async (over: object = {}): Promise<string> => {
  const { consultationId } = await written('', request(over));
  await written(`/${consultationId}/acceptance`, {});
  return consultationId;
};
const share = { note: 'See the report', basis: 'guardian-consent', days: 14, maxDownloads: 2 };
type Listed = { readonly consultationId: string; readonly share: { readonly shareId: string } | null };
const listed = async (who = api.clinician): Promise<readonly Listed[]> => {
  const { body } = await api.askAs(who)('GET', `/consultations?after=${String(await api.store.head())}`);
  return (body as { consultations: readonly Listed[] }).consultations;
};
const find = async (id: string) => (await listed()).find(({ consultationId }) => consultationId === id);
/** Signed out, as a partner. */
const fetchAt = (path: string) => api.askAs()('GET', path);
const shownToPartners = `select entry_id from access.read_log
  where reader_role = 'partner' and outcome = 'shown' and record_ids = array[$1]`;
const notThere = { status: 404, body: { code: 'SHARE.NOT_FOUND' } };

describe('a consultation', () => {
  it('is answered with a report only where a consent to share with that kind of partner is in force', async () => {
    const id = await accepted({ partner: 'Child welfare office', kind: 'social-services' });
    expect(await post(`/${id}/answer`, share)).toMatchObject({ status: 409, body: { code: 'SHARE.NOT_ALLOWED' } });
    expect(await find(id)).toMatchObject({ status: 'accepted', share: null });
    expect((await post(`/${id}/answer`, { ...share, basis: 'legal-duty' })).status).toBe(201);
  });

  it('is answered with a share of the report, which the partner fetches without signing in, and that is logged', async () => {
    const id = await accepted();
    const { sharedAt } = await written(`/${id}/answer`, share);
    expect(await find(id)).toMatchObject({
      ...{ reference: 'AG-0001', question, status: 'answered', note: 'See the report' },
      share: { basis: 'guardian-consent', expiresOn: '2026-06-15', withheld: 0, revokedOn: null },
    });
    const fetched = await fetchAt(sharedAt);
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(fetched.body).toMatch(/^%PDF-/);
    const [read] = await api.ports.database.query<object>(
      `select reader_id, reader_role, action, record_ids, outcome from access.read_log order by entry_id desc limit 1`,
    );
    expect(read).toMatchObject({
      ...{ reader_id: `share-${(await find(id))?.share?.shareId}`, reader_role: 'partner' },
      ...{ action: 'fetchSharedReport', record_ids: [childId], outcome: 'shown' },
    });
    expect((await fetchAt(sharedAt)).status).toBe(200);
    expect(await fetchAt(sharedAt)).toMatchObject(notThere);
  });

  it('seals what is said about a child, and stores neither the token nor the report in the clear', async () => {
    const id = await accepted();
    const { sharedAt } = await written(`/${id}/answer`, share);
    const { database } = api.ports;
    const [log] = await database.query<{ text: string }>(
      `select string_agg(data::text, ' ') as text from event_store.event where stream = 'consultation-${id}'`,
    );
    expect(log?.text).toContain('Hill School');
    expect(log?.text).not.toMatch(/pupil|See the report/);
    const [row] = await database.query<{ text: string }>(
      `select string_agg(share::text || encode(document, 'escape'), ' ') as text from access.share share`,
    );
    expect(row?.text).not.toContain(sharedAt.split('/').at(-1));
    expect(row?.text).not.toContain('%PDF');
  });

  it('has a share that is gone once it is revoked or has expired, alike', async () => {
    const id = await accepted();
    const { sharedAt } = await written(`/${id}/answer`, share);
    const shareId = (await find(id))?.share?.shareId;
    await written(`/${id}/revocation`, { shareId, reason: 'Sent to the wrong school' });
    const other = await written(`/${await accepted()}/answer`, share);
    await api.ports.database.query(`update access.share set expires_at = '2026-06-01T12:00:00Z' where not revoked`);
    const unknown = await fetchAt(`/shared/${'x'.repeat(43)}`);
    expect(unknown).toMatchObject(notThere);
    for (const path of [sharedAt, other.sharedAt, '/shared/x']) {
      expect((await fetchAt(path)).body).toEqual(unknown.body);
    }
  });

  it('says how often a link still opens, and when a consent has ended it', async () => {
    const consent = { purpose: 'sharing', partner: 'court', givenBy: 'A parent', relation: 'parent' };
    const days = { givenOn: '2026-05-01', validFrom: '2026-05-01' };
    const given = await api.ask('POST', `/children/${childId}/consents`, { body: { ...consent, ...days } });
    const { consentId } = given.body as { consentId: string };
    const id = await accepted({ partner: 'Family court', kind: 'court' });
    const { sharedAt } = await written(`/${id}/answer`, share);
    expect((await fetchAt(sharedAt)).status).toBe(200);
    expect(await find(id)).toMatchObject({ share: { downloadsLeft: 1, endedWithConsent: false } });
    const body = { withdrawnOn: '2026-06-01', withdrawnBy: 'A parent', reason: 'Changed their mind' };
    await api.ask('POST', `/children/${childId}/consents/${consentId}/withdrawals`, { body });
    expect(await find(id)).toMatchObject({ share: { downloadsLeft: 1, endedWithConsent: true, revokedOn: null } });
    expect(await fetchAt(sharedAt)).toMatchObject(notThere);
  });

  it('shares nothing when the read cannot be written down', async () => {
    const { sharedAt } = await written(`/${await accepted()}/answer`, share);
    const { database } = api.ports;
    await database.query('alter table access.read_log rename to read_log_away');
    const refused = await fetchAt(sharedAt);
    await database.query('alter table access.read_log_away rename to read_log');
    expect(refused).toMatchObject({ status: 503, body: { code: 'ACCESS.READ_LOG_UNAVAILABLE' } });
    expect((await fetchAt(sharedAt)).status).toBe(200);
  });

  it('is fetched by more partners at once than there are connections, and no more often than was said', async () => {
    const { sharedAt } = await written(`/${await accepted()}/answer`, { ...share, maxDownloads: 5 });
    const few = connect(api.connectionString, { applicationName: 'few connections', maxConnections: 2 });
    const readLog = postgresReadLog(few);
    const ports = { ...api.ports, database: few, store: postgresEventStore(few) };
    const reports = new SharedReports(ports, readLog, new Attempts(readLog, api.ports.clock));
    const token = sharedAt.split('/').at(-1) ?? '';
    const before = await api.ports.database.query(shownToPartners, [childId]);
    const fetched = await Promise.allSettled(Array.from({ length: 8 }, () => reports.fetch(token, '192.0.2.1')));
    await few.close();
    expect(fetched.map(({ status }) => status).sort()).toEqual([
      ...Array<string>(5).fill('fulfilled'),
      ...Array<string>(3).fill('rejected'),
    ]);
    for (const answer of fetched)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ problem: { code: 'SHARE.NOT_FOUND' } });
    expect(await api.ports.database.query(shownToPartners, [childId])).toHaveLength(before.length + 5);
  });

  it('about a child of another care team is neither listed nor answered, nor can be recorded', async () => {
    const id = await accepted();
    expect((await listed(stranger)).map(({ consultationId }) => consultationId)).not.toContain(id);
    expect(await post(`/${id}/closing`, { reason: 'x' }, stranger)).toMatchObject({
      status: 404,
      body: { code: 'CONSULTATION.UNKNOWN' },
    });
    expect(await post('', request(), stranger)).toMatchObject({ status: 404, body: { code: 'CHILD.NOT_FOUND' } });
  });

  it('about no child is answered in words, by any clinician', async () => {
    const { consultationId: id } = await written('', request({ childId: null, question: 'Do you give courses?' }));
    expect((await post(`/${id}/acceptance`, {}, stranger)).status).toBe(201);
    expect(await post(`/${id}/answer`, share)).toMatchObject({ status: 422, body: { code: 'SHARE.NO_CHILD' } });
    expect((await written(`/${id}/answer`, { note: 'In spring' })).sharedAt).toBeNull();
    await written(`/${id}/closing`, { reason: 'Done' });
    expect(await find(id)).toMatchObject({ status: 'closed', question: 'Do you give courses?', note: 'In spring' });
  });

  it.each([
    ['', { ...request(), kind: 'pub' }],
    ['', { ...request(), question: 'x'.repeat(501) }],
    ['', { ...request(), receivedOn: '2026-07-01' }],
    ['', { ...request(), childId: 'x' }],
  ])('is not recorded from bad input: %s %j', async (path, body) => {
    const head = await api.store.head();
    expect(await post(path, body)).toMatchObject({ status: 400 });
    expect(await api.store.head()).toBe(head);
  });

  it.each([
    [{ ...share, days: 91 }],
    [{ ...share, days: 0 }],
    [{ ...share, maxDownloads: 21 }],
    [{ ...share, basis: 'x' }],
  ])('is not answered from bad input: %j', async (body) => {
    const id = await accepted();
    expect(await post(`/${id}/answer`, body)).toMatchObject({ status: 400 });
    expect(await find(id)).toMatchObject({ status: 'accepted' });
  });
});
