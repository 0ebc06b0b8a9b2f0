import type { AssessmentKind, ChildId, LocalDate } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { CaseloadRow } from './caseload-row';

const list = readSql(__dirname, 'list-caseload.sql');
const find = readSql(__dirname, 'find-child.sql');

export type CaseloadEntry = Omit<CaseloadRow, 'assessments'> & {
  readonly numberOfAssessments: number;
  readonly newestAssessedOn: LocalDate | null;
  readonly newestKind: AssessmentKind | null;
};

/** Everybody, or one program; first enrolled first. */
export const listCaseload = (sql: Sql, program: string | null = null): Promise<readonly CaseloadEntry[]> =>
  sql.query<CaseloadEntry>(list, [program]);

export const findChild = async (sql: Sql, childId: ChildId): Promise<CaseloadEntry | null> => {
  const rows = await sql.query<CaseloadEntry>(find, [childId]);
  return rows[0] ?? null;
};
