import type { Sql } from '../../sql';
import { readSql } from '../read-sql';

const statement = readSql(__dirname, 'could-alter.sql');

/** Whether the role of this connection could change one of these tables, whatever the product itself would do. */
export const couldAlter = async (sql: Sql, tables: readonly string[]): Promise<boolean> => {
  const [row] = await sql.query<{ readonly couldAlter: boolean }>(statement, [tables]);
  return row?.couldAlter === true;
};
