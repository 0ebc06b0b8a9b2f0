import { baseline, enrolment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let position: string;

type Child = Readonly<Record<string, unknown>>;

/** Today is the first of June 2026. */
const children = [
  ['AG-LATE', 'Day treatment', '2025-06-01'],
  ['AG-LATER', 'Day treatment', '2025-11-01'],
  ['AG-Soon', 'Day treatment', '2025-12-20'],
  ['AG-FINE', 'Day treatment', '2026-03-01'],
  ['AG-NEW', 'Day treatment', null],
  ['=not', 'Residential', '2025-06-01'],
  ['B, "x"', 'Residential', '2025-06-02'],
] as const;

const overdueAt = async (path: string, ask = api.ask) => {
  const { status, body } = await ask('GET', `${path}?after=${position}`);
  expect(status).toBe(200);
  return (body as { overdue: readonly Child[] }).overdue;
};

const listed = async (query: string) => {
  const { status, body } = await api.ask('GET', `/children?after=${position}${query}`);
  expect(status).toBe(200);
  return (body as { children: readonly Child[] }).children;
};

beforeAll(async () => {
  api = await openTestApi();
  for (const [reference, program, assessedOn] of children) {
    const entry = { ...enrolment(reference), program, enrolledOn: '2025-01-02' };
    const enrolled = await api.ask('POST', '/children', { body: entry });
    // A reference may not begin like a formula.
    if (reference === '=not') {
      expect(enrolled.status).toBe(400);
      continue;
    }
    const { childId } = enrolled.body as { childId: string };
    if (assessedOn === null) continue;
    const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: { ...baseline, assessedOn } });
    ({ position } = signed.body as { position: string });
  }
});
afterAll(() => api.close());

describe('the caseload', () => {
  it('says when the next assessment is owed: 180 days after the newest, with 30 days of notice', async () => {
    const stands = Object.fromEntries<unknown>(
      (await listed('')).map(({ reference, dueOn, due }) => [String(reference), [dueOn, due]]),
    );
    expect(stands).toMatchObject({
      'AG-LATE': ['2025-11-28', 'overdue'],
      'AG-LATER': ['2026-04-30', 'overdue'],
      'AG-Soon': ['2026-06-18', 'due'],
      'AG-FINE': ['2026-08-28', null],
      'AG-NEW': [null, null],
    });
  });

  it('is narrowed by what is owed', async () =>
    expect((await listed('&due=due')).map(({ reference }) => reference)).toEqual(['AG-Soon']));

  it.each([
    ['late', '', ['AG-LATE', 'AG-LATER']],
    ['SOON', '', ['AG-Soon']],
    ['nobody', '', []],
    ['later', '&due=overdue', ['AG-LATER']],
    ['later', '&due=due', []],
  ])('is searched by reference: %s%s', async (reference, query, references) => {
    const { status, body } = await api.ask('POST', `/children/search?after=${position}${query}`, {
      body: { reference },
    });
    expect(status).toBe(200);
    const found = (body as { children: readonly Child[] }).children;
    expect(found.map((child) => child['reference']).sort()).toEqual(references);
  });

  it('is not searched by its address, which browsers and proxies keep', async () =>
    expect((await api.ask('GET', '/children?search=AG-LATE')).status).toBe(400));

  it('refuses a state that is none', async () => expect((await api.ask('GET', '/children?due=soon')).status).toBe(400));
});

describe('the worklist', () => {
  it('names the overdue reassessments, longest overdue first', async () => {
    expect(await overdueAt('/worklist')).toMatchObject([
      { reference: 'AG-LATE', dueOn: '2025-11-28', daysOverdue: 185, newestKind: 'baseline' },
      { reference: 'B, "x"', daysOverdue: 184 },
      { reference: 'AG-LATER', daysOverdue: 32 },
    ]);
  });

  it('is that of a manager’s own programs', async () => {
    const manager = await api.people.add('program-manager', ['Residential']);
    expect(await overdueAt('/worklist', api.askAs(manager))).toMatchObject([{ reference: null, daysOverdue: 184 }]);
  });

  it.each([
    ['?format=csv', {}],
    ['', { accept: 'text/csv' }],
  ])('is a table on demand', async (query, headers) => {
    const { status, headers: got, body } = await api.ask('GET', `/worklist${query}`, { headers });
    expect([status, got.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(got.get('content-disposition')).toBe('attachment; filename="overdue-reassessments.csv"');
    expect(String(body).split('\r\n')).toEqual([
      'child,program,newest_assessed_on,newest_kind,due_on,days_overdue',
      'AG-LATE,Day treatment,2025-06-01,baseline,2025-11-28,185',
      '"B, ""x""",Residential,2025-06-02,baseline,2025-11-29,184',
      'AG-LATER,Day treatment,2025-11-01,baseline,2026-04-30,32',
      '',
    ]);
  });

  it('is logged as a read of the children in it, as a table, too', async () => {
    await api.ask('GET', '/worklist?format=csv');
    const [entry] = await api.ports.database.query<{ action: string; count: number }>(
      'select action, cardinality(record_ids) as count from access.read_log order by entry_id desc limit 1',
    );
    expect(entry).toEqual({ action: 'readWorklist', count: 3 });
  });
});
