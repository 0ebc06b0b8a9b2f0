import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { AmendmentRow } from './amendment-row';

/** All requests of one child. */
export const foldAmendments = (rows: readonly AmendmentRow[] = [], recorded: BareEvent): readonly AmendmentRow[] => {
  const event = childEventOf(recorded);
  switch (event.type) {
    case 'AmendmentRequested': {
      const { amendmentId, entryType, receivedOn } = event.data;
      const open = { isExtended: false, decidedOn: null };
      return [...rows, { amendmentId, childId: childIdOf(recorded), entryType, receivedOn, ...open }];
    }
    case 'AmendmentExtended':
      return changed(rows, event.data.amendmentId, { isExtended: true });
    case 'AmendmentAccepted':
    case 'AmendmentDenied':
      return changed(rows, event.data.amendmentId, { decidedOn: event.data.decidedOn });
    default:
      return rows;
  }
};

const changed = (
  rows: readonly AmendmentRow[],
  amendmentId: string,
  change: Partial<AmendmentRow>,
): readonly AmendmentRow[] => rows.map((row) => (row.amendmentId === amendmentId ? { ...row, ...change } : row));
