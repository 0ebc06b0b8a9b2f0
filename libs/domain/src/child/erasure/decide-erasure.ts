import { accept, refuse, type Decision, type Refusal } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { isHeld } from '../legal-hold/legal-hold';
import type { Erasure } from './erasure';
import type { ConfirmErasure, DeclineErasure, RequestErasure, RestateErasure } from './erasure-command';
import { refuseWithinRetention } from './retention';

export const decideRequestErasure = (
  { type: _, retentionYears, ...asked }: RequestErasure,
  { erasures, legalHolds, course }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (erasures.some(({ erasureId }) => erasureId === asked.erasureId)) return refuse('ERASURE.ID_TAKEN');
  if (erasures.some(({ refusal }) => refusal === null)) return refuse('ERASURE.REQUESTED_ALREADY');
  if (isHeld(legalHolds)) return refuse('ERASURE.LEGAL_HOLD');
  const { basis, requestedOn } = asked;
  const retained = refuseWithinRetention(course, { basis, on: requestedOn, retentionYears });
  return retained ?? accept({ type: 'ErasureRequested', data: asked, occurredOn: requestedOn });
};

export const decideDeclineErasure = (
  { type: _, ...declined }: DeclineErasure,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const request = openRequest(child, declined.erasureId);
  if ('code' in request) return request;
  if (declined.declinedOn < request.requestedOn) return refuse('ERASURE.BEFORE_REQUEST');
  if (isBlank(declined.reason)) return refuse('REASON.BLANK');
  return accept({ type: 'ErasureDeclined', data: declined, occurredOn: declined.declinedOn });
};

/** Everything is asked again: a hold may have been placed since, and a child readmitted. */
export const decideConfirmErasure = (
  { erasureId, confirmedBy, confirmedOn, retentionYears }: ConfirmErasure,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const request = openRequest(child, erasureId);
  if ('code' in request) return request;
  const { basis, requestedBy, requestedOn } = request;
  if (confirmedBy === requestedBy) return refuse('ERASURE.SAME_PERSON');
  if (confirmedOn < requestedOn) return refuse('ERASURE.BEFORE_REQUEST');
  if (isHeld(child.legalHolds)) return refuse('ERASURE.LEGAL_HOLD');
  const retained = refuseWithinRetention(child.course, { basis, on: confirmedOn, retentionYears });
  if (retained !== null) return retained;
  const data = { erasureId, basis, requestedBy, confirmedBy, erasedOn: confirmedOn };
  return accept({ type: 'RecordErased', data, occurredOn: confirmedOn });
};

/** No hold and no time to keep counts here: the text is gone already. */
export const decideRestateErasure = ({ on }: RestateErasure): Decision<ChildEventDraft> =>
  accept({
    type: 'RecordErased',
    data: { erasureId: null, basis: null, requestedBy: null, confirmedBy: null, erasedOn: on },
    occurredOn: on,
  });

const openRequest = ({ erasures }: EnrolledChild, asked: Erasure['erasureId']): Erasure | Refusal => {
  const request = erasures.find(({ erasureId }) => erasureId === asked);
  if (request === undefined) return refuse('ERASURE.UNKNOWN');
  return request.refusal === null ? request : refuse('ERASURE.DECLINED_ALREADY');
};
