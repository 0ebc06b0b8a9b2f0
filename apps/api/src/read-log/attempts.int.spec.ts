import { closeShare, makeToken, openShare } from '@understory/access';
import { enrolment } from '../../test/bodies';
import { clock, openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

type Entry = { readonly readerId: string; readonly action: string; readonly outcome: string; readonly kind: string };

const enrolled = async (reference: string): Promise<string> =>
  ((await api.ask('POST', '/children', { body: enrolment(reference) })).body as { childId: string }).childId;
const entries = (where: string): Promise<readonly Entry[]> =>
  api.ports.database.query<Entry>(
    `select reader_id as "readerId", action, outcome, kind from access.read_log where ${where} order by entry_id`,
  );

describe('a request about a child that is turned away', () => {
  it('is written down though nobody is signed in, and is no reader of the record', async () => {
    const childId = await enrolled('AG-1');
    expect((await api.askAs()('GET', `/children/${childId}/map`)).status).toBe(401);
    expect((await api.askAs()('POST', `/children/${childId}/assessments`, { body: {} })).status).toBe(401);
    const unsigned = { readerId: 'nobody', outcome: 'ACCESS.SIGN_IN_REQUIRED' };
    expect(await entries(`record_ids @> array['${childId}']`)).toMatchObject([
      { ...unsigned, action: 'readMap' },
      { ...unsigned, action: 'signAssessment' },
    ]);
    expect(await api.ports.readLog.readersOf(childId)).toEqual([]);
  });

  it('is written down under whoever was known by then: a token of too little, a write without its proof', async () => {
    const childId = await enrolled('AG-2');
    const { accountId, cookie } = api.clinician;
    const made = { tokenId: 'aaaaaaaaaaaa', accountId, name: 'x', endsOn: '2026-12-31', cameFrom: 'here' };
    const token = await makeToken(api.ports.database, { ...made, scopes: ['list-records'] }, clock());
    const headers = { authorization: `Bearer ${token}` };
    expect((await api.askAs()('GET', `/children/${childId}/map`, { headers })).status).toBe(403);
    const forged = { body: {}, headers: { cookie, 'x-csrf-token': 'A'.repeat(43) } };
    expect((await api.askAs()('POST', `/children/${childId}/incidents`, forged)).status).toBe(403);
    expect(await entries(`record_ids @> array['${childId}']`)).toMatchObject([
      { readerId: accountId, action: 'readMap', outcome: 'ACCESS.TOKEN_SCOPE' },
      { readerId: accountId, action: 'recordIncident', outcome: 'ACCESS.CSRF_TOKEN_REQUIRED' },
    ]);
  });

  it('fills no disk, however often it comes', async () => {
    const childId = await enrolled('AG-3');
    for (let times = 0; times < 80; times += 1) await api.askAs()('GET', `/children/${childId}/map`);
    const kept = await entries(`record_ids @> array['${childId}']`);
    expect(kept).toHaveLength(61);
    expect(kept.at(-1)).toMatchObject({ outcome: 'more-not-kept' });
  });
});

describe('a link that opens nothing', () => {
  it('is answered and written down alike, whether it is over, used up, revoked or never was one', async () => {
    const childId = await enrolled('AG-4');
    const { database, keys } = api.ports;
    const key = await keys.obtain(childId);
    const open = (shareId: string, over: { readonly expiresAt?: string; readonly maxDownloads?: number }) =>
      openShare(database, key, {
        grounds: [],
        ...{ shareId, recordId: childId, document: new TextEncoder().encode('%PDF') },
        ...{ expiresAt: '2026-07-01T00:00:00.000Z', maxDownloads: 5, ...over },
      });
    const links = {
      over: await open('s-1', { expiresAt: '2026-05-31T00:00:00.000Z' }),
      'used up': await open('s-2', { maxDownloads: 0 }),
      revoked: await open('s-3', {}),
      'never one': 'A'.repeat(43),
      'no token at all': 'x',
    };
    await closeShare(database, 's-3');
    const answers = [];
    for (const token of Object.values(links)) {
      const { status, headers, body } = await api.askAs()('GET', `/shared/${token}`);
      const names = [...headers.keys()].filter((name) => name !== 'date');
      answers.push(JSON.stringify([status, body, names]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('SHARE.NOT_FOUND');
    const written = await entries(`action = 'fetchSharedReport'`);
    expect(written.map(({ readerId, outcome }) => [readerId, outcome])).toEqual([
      ...['share-s-1', 'share-s-2', 'share-s-3', 'nobody', 'nobody'].map((who) => [who, 'SHARE.NOT_FOUND']),
    ]);
  });
});

describe('a write in an emergency', () => {
  it('says that it was under one, and what came of it', async () => {
    const childId = await enrolled('AG-5');
    const stranger = await api.people.add('clinician');
    const ask = api.askAs(stranger);
    const reason = 'Seizure, the team is not to be reached';
    expect((await ask('POST', '/emergency-accesses', { body: { reference: 'AG-5', reason } })).status).toBe(201);
    const incident = {
      ...{ kind: 'critical-incident', happenedAt: '2026-05-31T14:20:00+00:00', minutes: 4 },
      ...{ setting: 'hall', description: 'Seizure' },
    };
    const recorded = await ask('POST', `/children/${childId}/incidents`, { body: incident });
    expect([recorded.status, recorded.body]).toMatchObject([201, {}]);
    expect((await ask('POST', `/children/${childId}/incidents`, { body: {} })).status).toBe(400);
    const accesses = await entries(`record_ids @> array['${childId}'] and kind = 'write' and purpose = 'emergency'`);
    expect(accesses.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['recordIncident', 'tried'],
      ['recordIncident', 'recorded'],
      ['recordIncident', 'tried'],
      ['recordIncident', 'REQUEST.INVALID'],
    ]);
  });
});
