import type { Personal } from '../personal';
import type { Correction } from './child';
import type { RecordedChildEvent } from './child-event';

type Correcting = Pick<RecordedChildEvent, 'by' | 'recordedAt'> & { readonly data: { readonly reason: Personal } };

export const correctionOf = ({ by, recordedAt, data: { reason } }: Correcting): Correction => ({
  by,
  recordedAt,
  reason,
});
