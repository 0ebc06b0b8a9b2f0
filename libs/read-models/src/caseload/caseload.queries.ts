import type { AssessmentKind, ChildId, LocalDate } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import { childStreams } from '../child-event-of';
import type { CaseloadRow } from './caseload-row';

const list = readSql(__dirname, 'list-caseload.sql');
const find = readSql(__dirname, 'find-child.sql');
const scope = readSql(__dirname, 'find-scope.sql');

export type CaseloadEntry = Omit<CaseloadRow, 'assessments' | 'course'> & {
  readonly numberOfAssessments: number;
  readonly newestAssessedOn: LocalDate | null;
  readonly newestKind: AssessmentKind | null;
};

/** Which children somebody may see. Null does not narrow. */
export type Within = {
  readonly programs: readonly string[] | null;
  /** Children whose care team has this account. */
  readonly careTeamOf: string | null;
  readonly demonstrationOnly: boolean;
};

const everybody: Within = { programs: null, careTeamOf: null, demonstrationOnly: false };

/** Everybody, or one program, as far as `within` reaches; first enrolled first. */
export const listCaseload = (
  sql: Sql,
  program: string | null = null,
  { programs, careTeamOf, demonstrationOnly }: Within = everybody,
): Promise<readonly CaseloadEntry[]> =>
  sql.query<CaseloadEntry>(list, [program, programs, careTeamOf, demonstrationOnly]);

export const findChild = async (sql: Sql, childId: ChildId): Promise<CaseloadEntry | null> => {
  const rows = await sql.query<CaseloadEntry>(find, [childId]);
  return rows[0] ?? null;
};

/** Whose a child is, as far as the list knows; null where it does not, or cannot keep up. */
export const findScope = async (
  sql: Sql,
  childId: ChildId,
): Promise<Pick<CaseloadEntry, 'program' | 'careTeam' | 'demonstration'> | null> => {
  const rows = await sql.query<CaseloadEntry>(scope, [childId, `${childStreams}${childId}`]);
  return rows[0] ?? null;
};
