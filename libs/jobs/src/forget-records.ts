import { join } from 'node:path';
import { readSql, type Sql } from '@understory/platform';

const deleteArtefacts = readSql(join(__dirname, 'artefacts'), 'delete-artefacts-of.sql');
const deleteRequests = readSql(join(__dirname, 'requests'), 'delete-requests-of.sql');

/** What was made from records that are no more, and what was asked for of them. A job that is under way finds nothing. */
export const forgetRecords = async (sql: Sql, recordIds: readonly string[]): Promise<void> => {
  await sql.query(deleteRequests, [recordIds]);
  await sql.query(deleteArtefacts, [recordIds]);
};
