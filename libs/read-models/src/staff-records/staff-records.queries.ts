import { readSql, type Sql } from '@understory/platform';
import type { StaffRecordRow } from './staff-record-row';

const list = readSql(__dirname, 'list-staff-records.sql');

/** Of these people, or of everybody; whoever nothing is recorded of is not in it. */
export const listStaffRecords = (
  sql: Sql,
  accountIds: readonly string[] | null = null,
): Promise<readonly StaffRecordRow[]> => sql.query<StaffRecordRow>(list, [accountIds]);
