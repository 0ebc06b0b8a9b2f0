import { readSql, type Sql } from '@understory/platform';

const spreadPage = readSql(__dirname, 'spread-page.sql');

/** Writes one page of a request of all records into the requests of single ones; answers whether there was anything. */
export const spreadRequests = async (sql: Sql, page: number): Promise<boolean> =>
  (await sql.query<{ readonly records: number }>(spreadPage, [page])).length > 0;
