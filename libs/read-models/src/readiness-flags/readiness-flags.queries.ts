import type { ChildId } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { FlagRow } from './flag-row';

const list = readSql(__dirname, 'list-flags.sql');
const ofChild = readSql(__dirname, 'flags-of.sql');

/** All flags of all children, whatever became of them, by the day of the assessment. */
export const listFlags = (sql: Sql): Promise<readonly FlagRow[]> => sql.query<FlagRow>(list);

/** In the order they were raised. */
export const flagsOf = (sql: Sql, childId: ChildId): Promise<readonly FlagRow[]> =>
  sql.query<FlagRow>(ofChild, [childId]);
