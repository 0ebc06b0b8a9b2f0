import { forgetSealed, type RecordKeys } from '@understory/access';
import type { ChildId } from '@understory/domain';
import { forgetRecords } from '@understory/jobs';
import type { Database } from '@understory/platform';

export type FinishErasurePorts = { readonly database: Database; readonly keys: RecordKeys };

/**
 * Does what follows from `RecordErased`, the decision: the keys go first, and with them every personal word wherever it
 * is, then what was made from it. Cut short anywhere, it is done again by the next start or sweep.
 */
export const finishErasures = async (
  { database, keys }: FinishErasurePorts,
  childIds: readonly ChildId[],
): Promise<void> => {
  if (childIds.length === 0) return;
  for (const childId of childIds) await keys.destroy(childId);
  await forgetSealed(database, childIds);
  await forgetRecords(database, childIds);
};
