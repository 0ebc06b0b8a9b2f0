import { readSql, type Sql } from '@understory/platform';

const end = readSql(__dirname, 'end-sessions-of.sql');

/** Signs an account out everywhere. */
export const endSessionsOf = async (sql: Sql, accountId: string): Promise<void> => {
  await sql.query(end, [accountId]);
};
