import type { RowsOfChild } from '@understory/interchange';

/** Gathers rows that come sorted by child; a child may span any number of pages. */
export async function* groupByChild<Stored extends { readonly childId: string }, Row>(
  stored: AsyncIterable<Stored>,
  open: (stored: Stored) => Row,
): AsyncGenerator<RowsOfChild<Row>> {
  let childId: string | null = null;
  let rows: Row[] = [];
  for await (const next of stored) {
    if (childId !== null && childId !== next.childId) {
      yield { childId, rows };
      rows = [];
    }
    childId = next.childId;
    rows.push(open(next));
  }
  if (childId !== null) yield { childId, rows };
}
