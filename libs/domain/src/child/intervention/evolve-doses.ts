import type { DoseLedger } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { deliveryOf } from './plan-of';

type Recorded = Extract<RecordedChildEvent, { readonly type: 'DoseDelivered' | 'DoseCorrected' }>;

/** Puts the dose, or its corrected form, in front; nothing is copied. A correction repeats the first day as its own. */
export const evolveDoses = (ledger: DoseLedger, event: Recorded): DoseLedger => {
  const { doseId, interventionId } = event.data;
  const correction = event.type === 'DoseCorrected' ? correctionOf(event) : null;
  const dose = {
    doseId,
    interventionId,
    firstOccurredOn: event.occurredOn,
    effectiveEvent: event.id,
    correction,
    // Last: a record may have ten thousand doses, and a literal that begins with a spread takes several times as long.
    ...deliveryOf(event.data),
  };
  return { dose, earlier: ledger };
};
