import type { Personal } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Within } from '../caseload/caseload.queries';
import type { WaitingSignature } from './waiting-signature';

const list = readSql(__dirname, 'list-waiting-signatures.sql');

/** The reference is sealed as in the child's stream. */
export type WaitingInList = WaitingSignature & { readonly reference: Personal; readonly program: string };

/** What still waits, as far as `within` reaches; the oldest assessment first. */
export const listWaitingSignatures = (
  sql: Sql,
  { programs, careTeamOf, demonstrationOnly }: Within,
): Promise<readonly WaitingInList[]> => sql.query<WaitingInList>(list, [programs, careTeamOf, demonstrationOnly]);
