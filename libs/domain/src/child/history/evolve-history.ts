import { neverReached } from '../../never-reached';
import type { HistoryEntry } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { accountOf } from './account-of';
import type { HistoryEvent } from './history-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: HistoryEvent['type'] }>;

export const evolveHistory = (history: readonly HistoryEntry[], event: Recorded): readonly HistoryEntry[] => {
  switch (event.type) {
    case 'HistoryRecorded': {
      const entry = {
        ...accountOf(event.data),
        entryId: event.data.entryId,
        firstOccurredOn: event.occurredOn,
        effectiveEvent: event.id,
        corrections: [],
      };
      return [...history, entry];
    }
    case 'HistoryCorrected':
      return history.map((entry) =>
        entry.entryId === event.data.entryId
          ? {
              ...entry,
              ...accountOf(event.data),
              effectiveEvent: event.id,
              corrections: [...entry.corrections, correctionOf(event)],
            }
          : entry,
      );
    default:
      return neverReached(event);
  }
};
