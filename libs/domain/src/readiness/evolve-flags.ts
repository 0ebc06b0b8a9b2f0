import type { Flag } from '../child/child';
import type { RecordedChildEvent } from '../child/child-event';
import { neverReached } from '../never-reached';
import type { ReadinessEvent } from './readiness-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: ReadinessEvent['type'] }>;

export const evolveFlags = (flags: readonly Flag[], event: Recorded): readonly Flag[] => {
  switch (event.type) {
    case 'ReadinessFlagged':
      return [...flags, { ...event.data, status: 'open' }];
    case 'ReadinessRestated':
      return changed(flags, event.data.flagId, { criteria: event.data.criteria });
    case 'ReadinessWithdrawn':
      return changed(flags, event.data.flagId, { status: 'withdrawn' });
    case 'ReadinessReviewed':
      return changed(flags, event.data.flagId, { status: event.data.decision });
    default:
      return neverReached(event);
  }
};

const changed = (flags: readonly Flag[], flagId: Flag['flagId'], change: Partial<Flag>): readonly Flag[] =>
  flags.map((flag) => (flag.flagId === flagId ? { ...flag, ...change } : flag));
