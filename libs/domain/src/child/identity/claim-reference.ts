import { accept, refuse, type Decision } from '../../decision';
import type { Child } from '../child';
import type { ClaimReference } from '../child-command';
import type { ChildEventDraft } from '../child-event';

/** Decided on what the log holds under the reference that is claimed. A claim stands for good; its record may repeat it. */
export const decideClaimReference = (
  { recordId, on }: ClaimReference,
  { enrolment, aliasOf }: Child,
): Decision<ChildEventDraft> => {
  if (enrolment !== null) return refuse('IDENTITY.REFERENCE_TAKEN');
  if (aliasOf !== null) return aliasOf === recordId ? accept() : refuse('IDENTITY.REFERENCE_TAKEN');
  return accept({ type: 'ReferenceClaimed', data: { recordId }, occurredOn: on });
};
