import { neverReached } from '../../never-reached';
import type { RelationalHealthRating } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { relationalHealthOf } from './check-relational-health';
import type { RelationalHealthEvent } from './relational-health-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: RelationalHealthEvent['type'] }>;

export const evolveRelationalHealth = (
  ratings: readonly RelationalHealthRating[],
  event: Recorded,
): readonly RelationalHealthRating[] => {
  switch (event.type) {
    case 'RelationalHealthRecorded': {
      const rating = {
        ...relationalHealthOf(event.data),
        relationalHealthId: event.data.relationalHealthId,
        firstOccurredOn: event.occurredOn,
        effectiveEvent: event.id,
        corrections: [],
      };
      return [...ratings, rating];
    }
    case 'RelationalHealthCorrected':
      return ratings.map((rating) =>
        rating.relationalHealthId === event.data.relationalHealthId
          ? {
              ...rating,
              ...relationalHealthOf(event.data),
              effectiveEvent: event.id,
              corrections: [...rating.corrections, correctionOf(event)],
            }
          : rating,
      );
    default:
      return neverReached(event);
  }
};
