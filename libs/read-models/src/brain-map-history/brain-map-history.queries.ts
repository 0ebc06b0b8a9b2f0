import { assessmentKinds, type ChildId } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Assessed } from './assessed';

const historyStatement = readSql(__dirname, 'history-of.sql');

/** In clinical order; voided ones are included and marked. */
export const historyOf = (sql: Sql, childId: ChildId): Promise<readonly Assessed[]> =>
  sql.query<Assessed>(historyStatement, [childId, assessmentKinds]);

const readWithStatement = readSql(__dirname, 'norm-sets-read-with.sql');

export type ReadWith = {
  /** Null for what was recorded before any norms were published. */
  readonly normSetName: string | null;
  readonly normSetVersion: number | null;
  readonly children: number;
  readonly assessments: number;
};

/** How much is read with which norms now; voided assessments and erased records left out. */
export const normSetsReadWith = (sql: Sql): Promise<readonly ReadWith[]> => sql.query<ReadWith>(readWithStatement);
