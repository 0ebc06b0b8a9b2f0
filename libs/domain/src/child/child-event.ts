import type { CourseEvent } from './course/course-event';
import type { AssessmentEvent } from './assessment/assessment-event';
import type { CosignatureEvent } from './cosignature/cosignature-event';
import type { InterventionEvent } from './intervention/intervention-event';
import type { FocusEvent } from './focus/focus-event';
import type { ReadinessEvent } from '../readiness/readiness-event';
import type { EventId } from '../ids';
import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';

/** Everything that can happen to a child's record, in the one stream that is its consistency boundary. */
export type ChildEvent =
  CourseEvent | AssessmentEvent | CosignatureEvent | InterventionEvent | FocusEvent | ReadinessEvent;

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
