import type { Sql } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database';
import { readLogMigrations } from '../migrations';
import { postgresReadLog } from '../postgres-read-log';
import type { ReadEntry } from '../read-entry';
import { readLogHead } from './chain-head';
import { verifyReadLog } from './verify-read-log';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase([readLogMigrations]);
});
afterAll(() => test.drop());

const entry = (action: string): ReadEntry => ({
  ...{ readerId: 'account-1', readerRole: 'clinician', action, kind: 'read', purpose: 'care-team' },
  ...{ recordIds: ['one', 'zwei "2"'], readAt: '2026-06-01T12:00:00.120Z', cameFrom: '127.0.0.1', outcome: 'shown' },
});

const emptied = 'truncate access.read_log, access.read_log_head';

/** As somebody does who owns the tables; nobody else gets past the trigger. */
const tamper = (...statements: readonly string[]): Promise<void> =>
  test.database.session(async (sql) => {
    await sql.query("set session_replication_role = 'replica'");
    for (const statement of statements) await sql.query(statement);
  });

const lived = async (...actions: readonly string[]) => {
  await tamper(emptied);
  const log = postgresReadLog(test.database);
  for (const action of actions) await log.record(entry(action));
  return readLogHead(test.database);
};

const faults = async (sql: Sql = test.database) => (await verifyReadLog(sql, [])).faults;

describe('the chain of the read log', () => {
  it('is whole however many write, from however many processes', async () => {
    await lived();
    const [here, there] = [postgresReadLog(test.database), postgresReadLog(test.database)];
    const ids = await Promise.all(
      Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? here : there).record(entry(`a${n}`))),
    );
    expect([...new Set(ids)].sort((one, two) => Number(one - two))).toEqual(
      Array.from({ length: 300 }, (_, n) => BigInt(n + 1)),
    );
    expect(await verifyReadLog(test.database, [])).toEqual({ entries: 300, unchained: 0, seals: 0, faults: [] });
  });

  it('keeps everything that an entry can say', async () => {
    await lived('a');
    const log = postgresReadLog(test.database);
    const of = { purpose: 'emergency', purposeId: 'e-1', kind: 'search', searchDigest: 'd-1', follows: 1n } as const;
    await log.record({ ...entry('b'), ...of, recordIds: [] });
    expect(await faults()).toEqual([]);
  });

  it('lets a second process go on only behind the first: here one is held between its entry and its commit', async () => {
    await lived('before');
    const log = postgresReadLog(test.database);
    let waiting: Promise<bigint> | undefined;
    await test.database.transaction(async (holder) => {
      await holder.query('select access.append_reads($1)', [[textOfHeld]]);
      waiting = log.record(entry('after'));
      await expect(Promise.race([waiting, pause()])).resolves.toBe('still waiting');
    });
    expect(await waiting).toBe(3n);
    expect(await faults()).toEqual([]);
  });

  it('leaves no hole and no break where a write was rolled back', async () => {
    await lived('before');
    const broken = test.database.transaction(async (sql) => {
      await sql.query('select access.append_reads($1)', [[textOfHeld]]);
      throw new Error('The process died.');
    });
    await expect(broken).rejects.toThrow('died');
    expect(await postgresReadLog(test.database).record(entry('after'))).toBe(2n);
    expect(await faults()).toEqual([]);
  });

  it('stands behind entries that are older than it', async () => {
    await tamper(
      emptied,
      `insert into access.read_log (entry_id, read_at, reader_id, reader_role, action, record_ids, came_from, outcome)
       overriding system value values (7, now(), 'a', 'auditor', 'readMap', '{one}', 'here', 'shown')`,
    );
    expect(await postgresReadLog(test.database).record(entry('a'))).toBe(8n);
    expect(await verifyReadLog(test.database, [])).toMatchObject({ entries: 2, unchained: 1, faults: [] });
  });
});

const textOfHeld = JSON.stringify({
  ...{ action: 'held', cameFrom: 'here', follows: null, kind: 'read', outcome: 'shown', purpose: 'audit' },
  ...{ purposeId: null, readAt: '2026-06-01T12:00:00.000Z', readerId: 'a', readerRole: 'auditor', recordIds: ['one'] },
  searchDigest: null,
});
const pause = () => new Promise((resolve) => setTimeout(() => resolve('still waiting'), 100));

describe('verifying the read log', () => {
  it.each([
    ['a changed reader', "update access.read_log set reader_id = 'nobody' where entry_id = 2", /^entry 2 was changed$/],
    [
      'a moment moved',
      "update access.read_log set read_at = read_at + interval '1 ms' where entry_id = 2",
      /^entry 2 /,
    ],
    [
      'a record taken out',
      "update access.read_log set record_ids = '{one}' where entry_id = 3",
      /^entry 3 was changed$/,
    ],
    ['a removed entry', 'delete from access.read_log where entry_id = 2', /^entry 2 is missing: the next one is 3$/],
    ['a removed beginning', 'delete from access.read_log where entry_id = 1', /^entry 1 is missing/],
    ['a cut-off end', 'delete from access.read_log where entry_id > 2', /^entry 3 is missing.*cut off/],
    ['a hash taken away', 'update access.read_log set hash = null where entry_id = 2', /^entry 2 has no hash/],
    [
      'an inserted entry',
      `insert into access.read_log (entry_id, read_at, reader_id, reader_role, action, record_ids, came_from, outcome)
       overriding system value values (5, now(), 'a', 'auditor', 'readMap', '{one}', 'here', 'shown')`,
      /^entry 5 has no hash/,
    ],
  ])('names the first bad entry: %s', async (_, statement, fault) => {
    await lived('a', 'b', 'c', 'd');
    await tamper(statement);
    expect(await faults()).toEqual([expect.stringMatching(fault)]);
  });

  it('finds by what was sealed a log that was cut off, head and all, or written anew', async () => {
    const sealed = await lived('a', 'b', 'c');
    if (sealed === null) throw new Error('Nothing was appended.');
    const seals = [{ ...sealed, name: 'the seal of that day' }];
    expect(await verifyReadLog(test.database, seals)).toMatchObject({ seals: 1, faults: [] });
    await tamper('delete from access.read_log where entry_id = 3', 'delete from access.read_log_head');
    expect((await verifyReadLog(test.database, seals)).faults).toEqual([
      'the seal of that day covers entry 3 and the log ends at 2: the end was cut off',
    ]);
    await lived('a', 'x', 'c', 'd');
    expect((await verifyReadLog(test.database, seals)).faults).toEqual([
      'the seal of that day covers another entry 3 than the one that is there: the log was written anew',
    ]);
  });
});
