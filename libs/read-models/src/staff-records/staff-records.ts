import { readSql } from '@understory/platform';
import { readModel } from '../runner/read-model';
import { accountIdOf, foldStaffRecord, staffStreams } from './fold-staff-record';
import type { StaffRecordRow } from './staff-record-row';

const load = readSql(__dirname, 'load-staff-records.sql');
const write = readSql(__dirname, 'write-staff-records.sql');

/** One row a person: certifications and training, as facts; how they stand depends on the day they are looked at. */
export const staffRecords = readModel<StaffRecordRow>({
  name: 'staff-records',
  version: 1,
  handles: {
    streamPrefix: staffStreams,
    types: ['CertificationGranted', 'CertificationEnded', 'TrainingCompleted', 'TrainingStruckOut'],
  },
  tables: ['staff_record'],
  keyOf: accountIdOf,
  load: async (sql, accountIds) => {
    const rows = await sql.query<StaffRecordRow>(load, [accountIds]);
    return new Map(rows.map((row) => [row.accountId, row]));
  },
  fold: foldStaffRecord,
  write: (rows) => [[write, [JSON.stringify(rows.map(storedFormOf))]]],
});

const storedFormOf = (row: StaffRecordRow) => ({ ...row, position: row.position.toString() });
