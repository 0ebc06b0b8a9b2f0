import type { RecordErased } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { ErasureRow } from './erasure-row';

/** All requests of one child. */
export const foldErasures = (rows: readonly ErasureRow[] = [], recorded: BareEvent): readonly ErasureRow[] => {
  const event = childEventOf(recorded);
  switch (event.type) {
    case 'ErasureRequested': {
      const { erasureId, basis, requestedOn, requestedBy } = event.data;
      const open = { status: 'open', decidedOn: null, decidedBy: null } as const;
      return [...rows, { childId: childIdOf(recorded), erasureId, basis, requestedOn, requestedBy, ...open }];
    }
    case 'ErasureDeclined': {
      const { erasureId, declinedOn, declinedBy } = event.data;
      return changed(rows, erasureId, { status: 'declined', decidedOn: declinedOn, decidedBy: declinedBy });
    }
    case 'RecordErased':
      return erased(rows, event.data, recorded);
    default:
      return rows;
  }
};

const erased = (
  rows: readonly ErasureRow[],
  { erasureId, basis, requestedBy, confirmedBy, erasedOn }: RecordErased['data'],
  recorded: BareEvent,
): readonly ErasureRow[] => {
  const decision = { requestedBy, status: 'erased', decidedOn: erasedOn, decidedBy: confirmedBy } as const;
  if (erasureId !== null) return changed(rows, erasureId, decision);
  const restated = { childId: childIdOf(recorded), erasureId: 'restated', basis, requestedOn: null } as const;
  return [...rows, { ...restated, ...decision }];
};

const changed = (rows: readonly ErasureRow[], erasureId: string, change: Partial<ErasureRow>): readonly ErasureRow[] =>
  rows.map((row) => (row.erasureId === erasureId ? { ...row, ...change } : row));
