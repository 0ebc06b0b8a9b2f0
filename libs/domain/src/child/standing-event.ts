import type { ChildEvent } from './child-event';

const ofStanding: readonly ChildEvent['type'][] = [
  'ChildEnrolled',
  'ReferenceClaimed',
  'CareTeamChanged',
  'ProgramTransferred',
  'ChildDischarged',
  'ChildReadmitted',
  'DischargeRetracted',
  'LegalHoldPlaced',
  'LegalHoldLifted',
  'ErasureRequested',
  'ErasureDeclined',
  'RecordErased',
];

/**
 * Whether an event is about how the record stands (whose it is, who is in care where and until when, what holds it and
 * who asks for its erasure) and not about what it says. All that reach, holds and erasures are decided by: one damaged
 * entry of the rest keeps no record from being erased.
 */
export const isOfStanding = (type: string): boolean => ofStanding.some((one) => one === type);
