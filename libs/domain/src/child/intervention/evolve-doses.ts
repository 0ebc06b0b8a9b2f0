import type { DoseLedger } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import { doseById } from './dose-index';
import { deliveryOf } from './plan-of';

type Recorded = Extract<RecordedChildEvent, { readonly type: 'DoseDelivered' | 'DoseCorrected' | 'DoseRetracted' }>;

/** Puts the dose, or its corrected form, in front; nothing is copied. A correction repeats the first day as its own. */
export const evolveDoses = (ledger: DoseLedger, event: Recorded): DoseLedger => {
  const { doseId, interventionId } = event.data;
  if (event.type === 'DoseRetracted') {
    const dose = doseById(ledger, doseId);
    return dose === null ? ledger : { dose, retraction: correctionOf(event), earlier: ledger };
  }
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
  return { dose, retraction: null, earlier: ledger };
};
