import type { ReachOfList, RecordKeys } from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import type { ChildId } from '@understory/domain';

/**
 * The agency's reference of a child as a list shows it: null once the record is erased, and to whoever meets figures and
 * rows without a name first.
 */
export const referenceInList = async (
  keys: Pick<RecordKeys, 'find'>,
  { childId, reference }: { readonly childId: ChildId; readonly reference: string },
  { namesRecords }: Pick<ReachOfList, 'namesRecords'>,
): Promise<string | null> => {
  if (!namesRecords) return null;
  const key = await keys.find(childId);
  return key?.open(reference, sealingContext(childStream(childId), 'reference')) ?? null;
};
