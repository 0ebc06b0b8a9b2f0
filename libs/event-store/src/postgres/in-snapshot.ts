import type { Database, Sql } from '@understory/platform';

/** One moment of the whole log for several statements: an append between two of them would look like a fault. */
export const inSnapshot = <Result>(database: Database, work: (sql: Sql) => Promise<Result>): Promise<Result> =>
  database.transaction(async (sql) => {
    await sql.query('set transaction isolation level repeatable read, read only');
    // Everything is read to the end, which a planner that expects a tenth of it would make slow.
    await sql.query('set local cursor_tuple_fraction = 1');
    return work(sql);
  });
