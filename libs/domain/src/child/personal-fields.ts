import type { PersonalFieldOf } from '../personal';
import type { ChildEvent } from './child-event';

const table = {
  ChildEnrolled: ['reference', 'bornMonth'],
  ProgramTransferred: [],
  CareTeamChanged: [],
  AssessmentSigned: ['rater'],
  AssessmentCorrected: ['rater', 'reason'],
  AssessmentVoided: ['reason'],
  AssessmentsReread: ['reason'],
  AssessmentSubmitted: ['rater'],
  AssessmentCosigned: ['rater'],
  CosignatureDeclined: ['reason'],
  InterventionPlanned: ['reference', 'activity'],
  InterventionChanged: ['reference', 'activity', 'reason'],
  DoseDelivered: ['deliveredBy'],
  DoseCorrected: ['deliveredBy', 'reason'],
  PlanApproved: ['reason'],
  FocusMoved: ['reason'],
  ReadinessFlagged: [],
  ReadinessRestated: [],
  ReadinessWithdrawn: [],
  ReadinessReviewed: ['reason'],
} as const satisfies { readonly [Event in ChildEvent as Event['type']]: readonly PersonalFieldOf<Event['data']>[] };

/** `never` while the table lists every personal field; the spec beside this holds it there. */
export type UnlistedPersonalField = {
  [Event in ChildEvent as Event['type']]: Exclude<
    PersonalFieldOf<Event['data']>,
    (typeof table)[Event['type']][number]
  >;
}[ChildEvent['type']];

/** The top-level fields of an event's data that are sealed before they are stored. */
export const personalFields: Readonly<Record<ChildEvent['type'], readonly string[]>> = table;
