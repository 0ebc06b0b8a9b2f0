import { silentLog, tryBecomeServer } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { keepServer } from './keep-server';

describe('the start lock of a running product', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  const holders = async (): Promise<readonly number[]> => {
    const rows = await test.database.query<{ readonly pid: number }>(
      `select pid from pg_stat_activity
        where datname = current_database() and application_name = 'understory start'
          and pid in (select pid from pg_locks where locktype = 'advisory' and granted)`,
    );
    return rows.map(({ pid }) => pid);
  };

  it('is taken again when its connection breaks, and given up when the product stops', async () => {
    const lock = await tryBecomeServer(test.database);
    if (lock === null) throw new Error('Nobody else holds it.');
    const stopping = new AbortController();
    const kept = keepServer(lock, { database: test.database, log: silentLog }, stopping.signal);
    const [first] = await holders();
    await test.database.query('select pg_terminate_backend($1)', [first]);
    let next: number | undefined;
    while (next === undefined || next === first) [next] = await holders();
    expect(await tryBecomeServer(test.database)).toBeNull();
    stopping.abort();
    const held = await kept;
    await held?.release();
    expect(held).not.toBe(lock);
    const other = await tryBecomeServer(test.database);
    expect(other).not.toBeNull();
    await other?.release();
  });
});
