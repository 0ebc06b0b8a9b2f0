import type { ChildId, Personal } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Within } from '../caseload/caseload.queries';
import type { ErasureRow } from './erasure-row';

const list = readSql(__dirname, 'list-erasures.sql');
const erased = readSql(__dirname, 'erased-children.sql');

/** The reference is sealed as in the child's stream, and empty once the record is erased. */
export type ErasureInList = ErasureRow & { readonly reference: Personal; readonly program: string };

/** As far as `within` reaches; what is to be decided first. */
export const listErasures = (
  sql: Sql,
  { programs, careTeamOf, demonstrationOnly }: Within,
): Promise<readonly ErasureInList[]> => sql.query<ErasureInList>(list, [programs, careTeamOf, demonstrationOnly]);

/** Of whom the log says so, as far as the read model has come. */
export const erasedChildren = async (sql: Sql): Promise<readonly ChildId[]> =>
  (await sql.query<{ readonly childId: ChildId }>(erased, [])).map(({ childId }) => childId);
