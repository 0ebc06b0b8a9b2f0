import type { CourseEvent } from './course/course-event';
import type { AssessmentEvent } from './assessment/assessment-event';
import type { CosignatureEvent } from './cosignature/cosignature-event';
import type { InterventionEvent } from './intervention/intervention-event';
import type { AmendmentEvent } from './amendment/amendment-event';
import type { ConsentEvent } from './consent/consent-event';
import type { IncidentEvent } from './incident/incident-event';
import type { ErasureEvent } from './erasure/erasure-event';
import type { LegalHoldEvent } from './legal-hold/legal-hold-event';
import type { FocusEvent } from './focus/focus-event';
import type { SixRsAnswered } from './six-rs/six-rs-event';
import type { HistoryEvent } from './history/history-event';
import type { RelationalHealthEvent } from './relational-health/relational-health-event';
import type { RiskEstimateEvent } from './risk-estimate/risk-estimate-event';
import type { ReadinessEvent } from '../readiness/readiness-event';
import type { OfficialValuesEvent } from './official-values/official-values-event';
import type { SecondRatingEvent } from './second-rating/second-rating-event';
import type { RetractionEvent } from './retraction/retraction-event';
import type { IdentityEvent } from './identity/identity-event';
import type { Named } from './named-act';
import type { EventId } from '../ids';
import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';

/** Everything that can happen to a child's record, in the one stream that is its consistency boundary. */
type DecidedEvent =
  | CourseEvent
  | AssessmentEvent
  | CosignatureEvent
  | OfficialValuesEvent
  | SecondRatingEvent
  | InterventionEvent
  | FocusEvent
  | SixRsAnswered
  | ReadinessEvent
  | HistoryEvent
  | RelationalHealthEvent
  | RiskEstimateEvent
  | ConsentEvent
  | IncidentEvent
  | AmendmentEvent
  | RetractionEvent
  | IdentityEvent
  | LegalHoldEvent
  | ErasureEvent;

/** Of an act that somebody answers for, the name of that person beside what was decided. */
export type ChildEvent = Named<DecidedEvent>;

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
