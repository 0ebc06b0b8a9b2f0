import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { accessMigrations } from '../migrations';
import { postgresReadLog } from './postgres-read-log';
import type { ReadEntry } from './read-entry';
import { ReadLogUnavailable } from './read-log';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(accessMigrations);
});
afterAll(() => test.drop());

const entry = (change: Partial<ReadEntry> = {}): ReadEntry => ({
  readerId: 'account-1',
  readerRole: 'clinician',
  action: 'readMap',
  kind: 'read',
  purpose: 'care-team',
  recordIds: ['one'],
  readAt: '2026-06-01T12:00:00.123Z',
  cameFrom: '127.0.0.1',
  outcome: 'shown',
  ...change,
});

const numberOfEntries = async () =>
  (await test.database.query<{ count: number }>('select count(*)::int as count from access.read_log'))[0]?.count;

describe('the read log', () => {
  it('keeps who looked at what, when, from where and with which outcome', async () => {
    const log = postgresReadLog(test.database);
    await log.record(entry({ recordIds: ['kept'] }));
    const { recordIds: _, ...rest } = entry();
    expect(await log.readsOf('kept', null, 10)).toEqual({
      entries: [
        { ...rest, entryId: expect.anything() as unknown, purposeId: null, readerName: null, numberOfRecords: 1 },
      ],
      before: null,
    });
  });

  it('tells of an entry what became of its answer, which is no read of its own', async () => {
    const log = postgresReadLog(test.database);
    const follows = await log.record(entry({ recordIds: ['failed'] }));
    await log.record(entry({ recordIds: ['failed'], outcome: 'REPORT.NOT_BUILT', follows }));
    expect((await log.readsOf('failed', null, 10)).entries).toMatchObject([
      { entryId: follows, outcome: 'REPORT.NOT_BUILT' },
    ]);
  });

  it('counts everybody who ever asked, whether or not they were shown anything', async () => {
    const log = postgresReadLog(test.database);
    for (const readerId of ['a', 'a', 'b']) await log.record(entry({ recordIds: ['counted'], readerId }));
    await log.record(entry({ recordIds: ['counted'], readerId: 'b', outcome: 'out-of-reach' }));
    const follows = await log.record(entry({ recordIds: ['counted'], readerId: 'c' }));
    await log.record(entry({ recordIds: ['counted'], readerId: 'c', outcome: 'SERVICE.FAULT', follows }));
    expect(await log.readersOf('counted')).toMatchObject([
      { readerId: 'a', shown: 2, notShown: 0 },
      { readerId: 'b', shown: 1, notShown: 1 },
      { readerId: 'c', shown: 0, notShown: 1 },
    ]);
  });

  it('keeps a list as one entry that is found under each of its records', async () => {
    const log = postgresReadLog(test.database);
    const before = await numberOfEntries();
    await log.record(entry({ action: 'listChildren', recordIds: ['l-1', 'l-2', 'l-3'] }));
    expect(await numberOfEntries()).toBe((before ?? 0) + 1);
    for (const recordId of ['l-1', 'l-3']) {
      expect((await log.readsOf(recordId, null, 10)).entries).toMatchObject([
        { action: 'listChildren', numberOfRecords: 3 },
      ]);
    }
  });

  it('is read newest first, page by page, without a gap or a repeat', async () => {
    const log = postgresReadLog(test.database);
    for (let number = 0; number < 5; number += 1)
      await log.record(entry({ recordIds: ['paged'], action: `a${number}` }));
    const seen: string[] = [];
    let before: bigint | null = null;
    do {
      const page = await log.readsOf('paged', before, 2);
      seen.push(...page.entries.map(({ action }) => action));
      before = page.before;
    } while (before !== null);
    expect(seen).toEqual(['a4', 'a3', 'a2', 'a1', 'a0']);
  });

  it('takes many at once and loses none', async () => {
    const log = postgresReadLog(test.database);
    await Promise.all(Array.from({ length: 500 }, () => log.record(entry({ recordIds: ['many'] }))));
    expect((await log.readsOf('many', null, 1_000)).entries).toHaveLength(500);
  });

  it.each([
    `update access.read_log set reader_id = 'nobody'`,
    'delete from access.read_log',
    'delete from access.read_log where false',
    'truncate access.read_log',
  ])('refuses `%s`', async (statement) => {
    const before = await numberOfEntries();
    await expect(test.database.query(statement)).rejects.toThrow(/only ever added to/);
    expect(await numberOfEntries()).toBe(before);
  });

  it('says so when an entry is not durable in time: here the table is held on purpose', async () => {
    const log = postgresReadLog(test.database, { patienceMs: 50 });
    const before = await numberOfEntries();
    await test.database.transaction(async (holder) => {
      await holder.query('lock table access.read_log in share mode');
      await expect(log.record(entry())).rejects.toBeInstanceOf(ReadLogUnavailable);
      expect(await numberOfEntries()).toBe(before);
    });
  });

  it('goes on when a process is frozen between its entry and its commit, and keeps neither', async () => {
    const log = postgresReadLog(test.database);
    const frozen = test.database.transaction(async (transaction) => {
      await log.recordWithin(transaction, entry({ recordIds: ['frozen'] }));
      // Without an end to the other one this is refused, as an entry that is not durable in time.
      await expect(log.record(entry({ recordIds: ['waiting'] }))).resolves.toEqual(expect.any(BigInt));
    });
    await expect(frozen).rejects.toThrow(/connection|terminat/i);
    expect((await log.readsOf('waiting', null, 10)).entries).toHaveLength(1);
    expect((await log.readsOf('frozen', null, 10)).entries).toEqual([]);
  });

  it('says so when the table cannot be written', async () => {
    const broken = await createTestDatabase();
    await expect(postgresReadLog(broken.database).record(entry())).rejects.toBeInstanceOf(ReadLogUnavailable);
    await broken.drop();
  });
});
