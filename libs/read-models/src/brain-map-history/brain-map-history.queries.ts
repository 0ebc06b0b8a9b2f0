import { assessmentKinds, type ChildId } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Assessed } from './assessed';

const historyStatement = readSql(__dirname, 'history-of.sql');

/** In clinical order; voided ones are included and marked. */
export const historyOf = (sql: Sql, childId: ChildId): Promise<readonly Assessed[]> =>
  sql.query<Assessed>(historyStatement, [childId, assessmentKinds]);
