import type { ReachOfList, RecordKeys } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Database } from '@understory/platform';
import { findChild, listCaseload, listFlags, type FlagRow } from '@understory/read-models';
import { referenceInList } from '../reading/opened-reference';
import type { FlagInList } from './flags.answer';

/** The flags of all children with the references of the children opened. */
export class OpenedFlags {
  constructor(
    private readonly database: Database,
    private readonly keys: RecordKeys,
  ) {}

  async list(status: FlagRow['status'] | null, reach: ReachOfList): Promise<readonly FlagInList[]> {
    const rows = await listFlags(this.database);
    const reached = new Set((await listCaseload(this.database, null, reach)).map(({ childId }) => childId));
    const shown = rows.filter((row) => reached.has(row.childId) && (status === null || row.status === status));
    const references = new Map<ChildId, string | null>();
    for (const { childId } of shown) {
      if (!references.has(childId)) references.set(childId, await this.referenceOf(childId, reach));
    }
    return shown.map((row) => flagInList(row, references.get(row.childId) ?? null));
  }

  private async referenceOf(childId: ChildId, reach: ReachOfList): Promise<string | null> {
    const child = await findChild(this.database, childId);
    return child === null ? null : referenceInList(this.keys, { childId, reference: child.reference }, reach);
  }
}

const flagInList = (row: FlagRow, reference: string | null): FlagInList => ({
  childId: row.childId,
  flagId: row.flagId,
  child: reference,
  direction: row.direction,
  from: row.from,
  to: row.to,
  assessmentDate: row.assessmentDate,
  policyVersion: row.policyVersion,
  status: row.status,
  criteria: row.criteria.map(({ key, value, threshold, met }) => ({ key, value, threshold, met })),
});
