import { join } from 'node:path';
import { readSql, type Sql } from '@understory/platform';

const deleteDrafts = readSql(join(__dirname, 'drafts'), 'delete-drafts-of.sql');
const deleteShares = readSql(join(__dirname, 'shares'), 'delete-shares-of.sql');

/** What rests sealed under the keys of records that were erased. Done twice, it is done once. */
export const forgetSealed = async (sql: Sql, recordIds: readonly string[]): Promise<void> => {
  await sql.query(deleteDrafts, [recordIds]);
  await sql.query(deleteShares, [recordIds]);
};
