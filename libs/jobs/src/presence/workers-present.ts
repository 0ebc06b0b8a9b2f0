import { readSql, type Sql } from '@understory/platform';

const isPresent = readSql(__dirname, 'worker-is-present.sql');

/** Whether any process works on jobs of this database. */
export const workersPresent = async (sql: Sql): Promise<boolean> => {
  const [row] = await sql.query<{ present: boolean }>(isPresent);
  return row?.present === true;
};
