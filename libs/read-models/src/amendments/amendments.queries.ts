import type { Personal } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Within } from '../caseload/caseload.queries';
import type { AmendmentRow } from './amendment-row';

const open = readSql(__dirname, 'open-amendments.sql');

export type OpenAmendment = Omit<AmendmentRow, 'decidedOn'> & {
  /** The agency's own, sealed. */
  readonly reference: Personal;
  readonly program: string;
};

/** Requests that are to be decided, of the children within reach; first received first. */
export const listOpenAmendments = (
  sql: Sql,
  { programs, careTeamOf, demonstrationOnly }: Within,
): Promise<readonly OpenAmendment[]> => sql.query<OpenAmendment>(open, [programs, careTeamOf, demonstrationOnly]);
