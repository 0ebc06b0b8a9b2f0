import { randomUUID } from 'node:crypto';
import { baseline, enrolment } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { parsePosition, type Position } from '@understory/event-store';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let auditor: SignedInAs;
let childId: string;
let other: string;
let position: string;

const enrol = async (reference: string) => {
  const { body } = await api.ask('POST', '/children', { body: enrolment(reference) });
  return body as { readonly childId: string; readonly position: string };
};

beforeAll(async () => {
  api = await openTestApi();
  auditor = await api.people.add('auditor');
  ({ childId } = await enrol('AG-0001'));
  ({ childId: other } = await enrol('AG-0002'));
  const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
  ({ position } = signed.body as { position: string });
});
afterAll(() => api.close());

type Read = Readonly<Record<string, unknown>>;

const readsOf = async (child: string, query = '') => {
  const { status, body } = await api.askAs(auditor)('GET', `/children/${child}/read-log${query}`);
  expect(status).toBe(200);
  return body as { readonly reads: readonly Read[]; readonly before: string | null };
};

const newestRead = async (child: string): Promise<Read | undefined> => (await readsOf(child)).reads[0];

describe('reading the record of a child', () => {
  it.each([
    ['', 'readChild'],
    ['/map', 'readMap'],
    ['/timeline', 'readTimeline'],
    ['/flags', 'listFlagsOfChild'],
  ])('by GET /children/:childId%s is written down as %s, with who, when and from where', async (path, action) => {
    expect((await api.ask('GET', `/children/${childId}${path}?after=${position}`)).status).toBe(200);
    expect(await newestRead(childId)).toEqual({
      entryId: expect.stringMatching(/^\d+$/) as unknown,
      at: '2026-06-01T12:00:00.000Z',
      who: { id: expect.any(String) as unknown, role: 'clinician' },
      action,
      kind: 'read',
      purpose: 'care-team',
      from: '127.0.0.1',
      outcome: 'shown',
      numberOfChildren: 1,
    });
  });

  it('is written down once for a list, which names every child in it', async () => {
    await api.ask('GET', `/children?after=${position}`);
    expect(await newestRead(childId)).toMatchObject({ action: 'listChildren', numberOfChildren: 2 });
    expect(await newestRead(other)).toMatchObject({ action: 'listChildren', numberOfChildren: 2 });
    expect((await newestRead(childId))?.['entryId']).not.toBe((await newestRead(other))?.['entryId']);
  });

  it('leaves no trace with children that were not in the answer', async () => {
    const before = (await readsOf(other)).reads.length;
    const { status } = await api.ask('POST', '/children/search', { body: { reference: '0001' } });
    expect(status).toBe(200);
    expect(await newestRead(childId)).toMatchObject({ action: 'searchChildren', numberOfChildren: 1 });
    expect((await readsOf(other)).reads.filter(({ action }) => action === 'listChildren')).toHaveLength(1);
    expect((await readsOf(other)).reads.length).toBe(before + 2);
  });

  it('is written down when there was nothing to show', async () => {
    expect((await api.ask('GET', `/children/${childId}/report`)).status).toBe(404);
    expect(await newestRead(childId)).toMatchObject({ action: 'readReport', outcome: 'REPORT.NOT_BUILT' });
  });

  it('is written down when the answer failed, once, with what became of it', async () => {
    const before = (await readsOf(childId)).reads.length;
    await api.ports.database.query('alter table access.draft rename to draft_away');
    expect((await api.ask('GET', `/children/${childId}/assessment-drafts`)).status).toBe(500);
    await api.ports.database.query('alter table access.draft_away rename to draft');
    const { reads } = await readsOf(childId);
    expect(reads[0]).toMatchObject({ action: 'listAssessmentDrafts', outcome: 'SERVICE.FAULT' });
    // And the reading of the log before.
    expect(reads).toHaveLength(before + 2);
  });

  it('is told from printing', async () => {
    api.reports.set(childId, { bytes: Buffer.from('pdf'), position: parsePosition(position) ?? (0n as Position) });
    await api.ask('GET', `/children/${childId}/report`);
    expect(await newestRead(childId)).toMatchObject({ action: 'readReport', kind: 'print', outcome: 'shown' });
  });

  it('keeps a search, found or not, by a digest that tells nothing of the text', async () => {
    const digestOfLast = async () => {
      const [last] = await api.ports.database.query<{ kind: string; digest: string; records: number }>(
        `select kind, search_digest as digest, cardinality(record_ids) as records
           from access.read_log order by entry_id desc limit 1`,
      );
      return last;
    };
    const search = (reference: string) =>
      api.ask('POST', `/children/search?after=${position}`, { body: { reference } });
    await search('AG-0001');
    const found = await digestOfLast();
    expect(found).toMatchObject({ kind: 'search', records: 1 });
    await search('nobody');
    const nobody = await digestOfLast();
    expect(nobody).toMatchObject({ kind: 'search', records: 0 });
    expect(nobody?.digest).not.toBe(found?.digest);
    await search('ag-0001');
    expect((await digestOfLast())?.digest).toBe(found?.digest);
    const rows = await api.ports.database.query('select to_jsonb(entry)::text as row from access.read_log as entry');
    expect(JSON.stringify(rows).toUpperCase()).not.toContain('AG-0001');
  });

  it('is not what a write does: the event itself keeps who wrote', async () => {
    const before = (await readsOf(childId)).reads.length;
    await api.ask('POST', `/children/${childId}/assessments`, { body: { ...baseline, kind: 'discharge' } });
    expect((await readsOf(childId)).reads.length).toBe(before + 1);
  });
});

describe('asking for what the role may not do', () => {
  it('is written down with the child it was about', async () => {
    expect((await api.askAs(api.people.administrator)('GET', `/children/${childId}/map`)).status).toBe(403);
    expect(await newestRead(childId)).toMatchObject({
      who: { role: 'administrator' },
      action: 'readMap',
      outcome: 'ACCESS.NOT_ALLOWED',
    });
  });
});

describe('asking for a child out of reach', () => {
  it.each(['GET', 'POST'])(
    'is written down with %s, too, and answered like one that does not exist',
    async (method) => {
      const stranger = await api.people.add('clinician');
      const path = `/children/${childId}/${method === 'GET' ? 'map' : 'assessments'}`;
      const { status, body } = await api.askAs(stranger)(method, path, method === 'GET' ? {} : { body: baseline });
      expect([status, (body as { code: string }).code]).toEqual([404, 'CHILD.NOT_FOUND']);
      expect(await newestRead(childId)).toMatchObject({
        who: { id: stranger.accountId, role: 'clinician' },
        action: method === 'GET' ? 'readMap' : 'signAssessment',
        outcome: 'out-of-reach',
      });
    },
  );

  it('is not answered when it cannot be written down, no more than for a child that does not exist', async () => {
    const ask = api.askAs(await api.people.add('clinician'));
    await api.ports.database.query('alter table access.read_log rename to read_log_away');
    for (const child of [childId, randomUUID()]) {
      const { status, body } = await ask('GET', `/children/${child}`);
      expect([status, (body as { code: string }).code]).toEqual([503, 'ACCESS.READ_LOG_UNAVAILABLE']);
    }
    await api.ports.database.query('alter table access.read_log_away rename to read_log');
  });
});

describe('the read log of a child', () => {
  it('is itself written down when somebody reads it', async () => {
    await readsOf(childId);
    expect(await newestRead(childId)).toMatchObject({ action: 'readReadLog', who: { role: 'auditor' } });
  });

  it('comes in pages, newest first', async () => {
    for (let count = 0; count < 55; count += 1) await api.ask('GET', `/children/${other}`);
    const first = await readsOf(other);
    expect(first.reads).toHaveLength(50);
    const second = await readsOf(other, `?before=${first.before}`);
    const ids = [...first.reads, ...second.reads].map(({ entryId }) => BigInt(String(entryId)));
    expect(ids).toEqual([...ids].sort((one, two) => (one < two ? 1 : -1)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is for auditors alone', async () => {
    expect((await api.ask('GET', `/children/${childId}/read-log`)).status).toBe(403);
    expect((await api.askAs()('GET', `/children/${childId}/read-log`)).status).toBe(401);
  });

  it.each(['?before=x', '?before=-1', '?before=0'])('refuses %s', async (query) => {
    expect((await api.askAs(auditor)('GET', `/children/${childId}/read-log${query}`)).status).toBe(400);
  });

  it('is a 404 for a child that is not in the record', async () => {
    expect((await api.askAs(auditor)('GET', `/children/${randomUUID()}/read-log`)).status).toBe(404);
  });
});

describe('who has seen a child, as a document', () => {
  const document = async (who: SignedInAs, child = childId, query = '') =>
    api.askAs(who)('GET', `/children/${child}/read-log/document${query}`);

  it('says in words who, what, when and why, without any id and without another child', async () => {
    await api.ask('GET', `/children?after=${position}`);
    await api.ask('GET', `/children/${childId}/map`);
    const { status, headers, body } = await document(auditor);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = String(body);
    for (const words of [
      'Who has seen the record AG-0001',
      'A clinician',
      'the functional brain map',
      'a list of children',
    ])
      expect(page).toContain(words);
    expect(page).toContain('asked for the functional brain map; it was not shown');
    expect(page).not.toContain('AG-0002');
    expect(page.replaceAll(/\?before=\d+/g, '')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('counts exactly: everybody together is as often as there are entries', async () => {
    let before: string | null = null;
    let [shown, pages] = [0, 0];
    do {
      const page: Awaited<ReturnType<typeof readsOf>> = await readsOf(
        other,
        before === null ? '' : `?before=${before}`,
      );
      shown += page.reads.filter(({ outcome }) => outcome === 'shown').length;
      ({ before } = page);
      pages += 1;
    } while (before !== null);
    const readers = await api.ports.readLog.readersOf(other);
    // Each look at a page is an entry itself, newer than what the pages held.
    expect(readers.reduce((sum, each) => sum + each.shown, 0)).toBe(shown + pages);
  });

  it('is made for program managers of the own programs, too, and its making is written down', async () => {
    const manager = await api.people.add('program-manager', [enrolment('').program]);
    expect((await document(manager)).status).toBe(200);
    expect(await newestRead(childId)).toMatchObject({
      action: 'printReadLog',
      kind: 'print',
      who: { id: manager.accountId, role: 'program-manager' },
    });
    const another = await api.people.add('program-manager', ['Elsewhere']);
    expect((await document(another)).status).toBe(404);
    expect((await document(api.clinician)).status).toBe(403);
  });
});

describe('a read that cannot be written down', () => {
  const paths = () => [`/children/${childId}`, `/children/${childId}/map`, '/children', `/children/${childId}/report`];

  it('is answered with 503 and nothing of the record, and works again afterwards', async () => {
    await api.ports.database.query('alter table access.read_log rename to read_log_away');
    for (const path of paths()) {
      const { status, body } = await api.ask('GET', path);
      expect([path, status, body]).toEqual([
        path,
        503,
        expect.objectContaining({ code: 'ACCESS.READ_LOG_UNAVAILABLE', errors: [] }),
      ]);
      expect(JSON.stringify(body)).not.toContain('AG-0001');
    }
    await api.ports.database.query('alter table access.read_log_away rename to read_log');
    expect((await api.ask('GET', `/children/${childId}`)).status).toBe(200);
  });

  it('does not hinder what shows no child', async () => {
    await api.ports.database.query('alter table access.read_log rename to read_log_away');
    expect((await api.ask('GET', '/session')).status).toBe(200);
    expect((await api.ask('GET', '/health')).status).toBe(200);
    await api.ports.database.query('alter table access.read_log_away rename to read_log');
  });
});
