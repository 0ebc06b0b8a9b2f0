import type { CourseEvent } from './course/course-event';
import type { AssessmentEvent } from './assessment/assessment-event';
import type { InterventionEvent } from './intervention/intervention-event';
import type { FocusEvent } from './focus/focus-event';
import type { ReadinessEvent } from '../readiness/readiness-event';
import type { OfficialValuesEvent } from './official-values/official-values-event';
import type { SecondRatingEvent } from './second-rating/second-rating-event';
import type { EventId } from '../ids';
import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';

/** Everything that can happen to a child's record, in the one stream that is its consistency boundary. */
export type ChildEvent =
  | CourseEvent
  | AssessmentEvent
  | OfficialValuesEvent
  | SecondRatingEvent
  | InterventionEvent
  | FocusEvent
  | ReadinessEvent;

/** An event as decided, with the day it is about; the command handler adds id, clock and chain. */
export type ChildEventDraft = ChildEvent & { readonly occurredOn: LocalDate };

/** An event as the log holds it, seen by a fold: `recordedAt` is known-on, `occurredOn` is happened-on. */
export type RecordedChildEvent = ChildEventDraft & {
  readonly id: EventId;
  readonly revision: number;
  readonly recordedAt: Instant;
  /** The account of whoever recorded it. */
  readonly by: string;
};
