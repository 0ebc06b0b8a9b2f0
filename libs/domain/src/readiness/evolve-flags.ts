import type { Flag, FlagReview } from '../child/child';
import type { RecordedChildEvent } from '../child/child-event';
import { neverReached } from '../never-reached';
import { actorNameOf } from '../child/named-act';
import type { ReadinessEvent, ReadinessReviewed } from './readiness-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: ReadinessEvent['type'] }>;

export const evolveFlags = (flags: readonly Flag[], event: Recorded): readonly Flag[] => {
  switch (event.type) {
    case 'ReadinessFlagged':
      return [...flags, { ...event.data, status: 'open', review: null }];
    case 'ReadinessRestated':
      return changed(flags, event.data.flagId, { criteria: event.data.criteria });
    case 'ReadinessWithdrawn':
      return changed(flags, event.data.flagId, { status: 'withdrawn' });
    case 'ReadinessReviewed':
      return changed(flags, event.data.flagId, { status: event.data.decision, review: reviewOf(event) });
    default:
      return neverReached(event);
  }
};

const reviewOf = ({ by, occurredOn: on, data }: Extract<Recorded, ReadinessReviewed>): FlagReview => ({
  by,
  actorName: actorNameOf({ data }),
  on,
  reason: data.reason,
});

const changed = (flags: readonly Flag[], flagId: Flag['flagId'], change: Partial<Flag>): readonly Flag[] =>
  flags.map((flag) => (flag.flagId === flagId ? { ...flag, ...change } : flag));
