import type { Personal } from '../personal';
import type { Correction } from './child';
import type { RecordedChildEvent } from './child-event';
import { actorNameOf, type ActorNamed } from './named-act';

type Correcting = Pick<RecordedChildEvent, 'by' | 'recordedAt'> & {
  readonly data: ActorNamed & { readonly reason: Personal };
};

export const correctionOf = ({ by, recordedAt, data }: Correcting): Correction => ({
  by,
  actorName: actorNameOf({ data }),
  recordedAt,
  reason: data.reason,
});
