import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import type { LiftLegalHold, PlaceLegalHold } from './legal-hold-command';

/** Several may stand at once: the record is free when the last one is lifted. */
export const decidePlaceLegalHold = (
  { type: _, ...hold }: PlaceLegalHold,
  { legalHolds }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (legalHolds.some(({ holdId }) => holdId === hold.holdId)) return refuse('LEGAL_HOLD.ID_TAKEN');
  if (isBlank(hold.authority)) return refuse('LEGAL_HOLD.AUTHORITY_BLANK');
  if (isBlank(hold.reason)) return refuse('REASON.BLANK');
  return accept({ type: 'LegalHoldPlaced', data: hold, occurredOn: hold.placedOn });
};

export const decideLiftLegalHold = (
  { type: _, ...lifting }: LiftLegalHold,
  { legalHolds }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const hold = legalHolds.find(({ holdId }) => holdId === lifting.holdId);
  if (hold === undefined) return refuse('LEGAL_HOLD.UNKNOWN');
  if (hold.lifting !== null) return refuse('LEGAL_HOLD.LIFTED_ALREADY', { liftedOn: hold.lifting.liftedOn });
  if (lifting.liftedOn < hold.placedOn) return refuse('LEGAL_HOLD.LIFTED_BEFORE_PLACED', { placedOn: hold.placedOn });
  if (isBlank(lifting.authority)) return refuse('LEGAL_HOLD.AUTHORITY_BLANK');
  if (isBlank(lifting.reason)) return refuse('REASON.BLANK');
  return accept({ type: 'LegalHoldLifted', data: lifting, occurredOn: lifting.liftedOn });
};
