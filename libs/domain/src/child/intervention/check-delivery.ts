import { localDateOfOffsetDateTime } from '../../calendar/offset-date-time';
import { refuse, type Refusal } from '../../decision';
import { isBlank } from '../../is-blank';
import { isWholeWithin, planRanges } from './check-plan';
import type { GivenDelivery } from './intervention-event';

/** Null when the delivery can stand. */
export const refuseDelivery = ({ deliveredAt, deliveredOn, minutes, deliveredBy }: GivenDelivery): Refusal | null => {
  const written = localDateOfOffsetDateTime(deliveredAt);
  if (written === null) return refuse('DOSE.DELIVERED_AT_MALFORMED');
  if (written.localDate !== deliveredOn) return refuse('DOSE.DAY_DIFFERS', { deliveredOn, written: written.localDate });
  if (!isWholeWithin(minutes, planRanges.minutes)) {
    return refuse('DOSE.MINUTES_OUT_OF_RANGE', { minutes, ...planRanges.minutes });
  }
  return isBlank(deliveredBy) ? refuse('DOSE.DELIVERED_BY_BLANK') : null;
};
