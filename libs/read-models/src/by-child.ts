import type { ChildId } from '@understory/domain';

/** (Map.groupBy needs Node 21.) */
export const byChild = <Row extends { readonly childId: ChildId }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.childId);
    if (group === undefined) groups.set(row.childId, [row]);
    else group.push(row);
  }
  return groups;
};
