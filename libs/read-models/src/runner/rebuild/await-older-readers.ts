import { pause, readSql, type Sql } from '@understory/platform';

const olderReaders = readSql(__dirname, 'older-readers.sql');

const lookAgainMs = 50;

/**
 * Waits until no transaction is left whose snapshot is older than the rows that were built: after the swap it would
 * find the new table by its name and see it half empty.
 */
export const awaitOlderReaders = async (sql: Sql, signal: AbortSignal): Promise<void> => {
  const [now] = await sql.query<{ readonly xid: string }>('select pg_current_xact_id()::xid::text as xid');
  while (!signal.aborted) {
    const [row] = await sql.query<{ readonly readers: number }>(olderReaders, [now?.xid]);
    if (row?.readers === 0) return;
    await pause(lookAgainMs, signal);
  }
};
