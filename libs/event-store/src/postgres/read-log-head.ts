import { readSql, type Sql } from '@understory/platform';

const statement = readSql(__dirname, 'read-log-head.sql');

/** `position` is 0 while the log is empty. */
export type LogHead = { readonly storeId: string; readonly epoch: number; readonly position: bigint };

export const readLogHead = async (sql: Sql): Promise<LogHead> => {
  const [row] = await sql.query<LogHead>(statement);
  if (row === undefined) throw new Error('event_store.log_head has no row; the database was not restored as a whole.');
  return row;
};
