import type { LocalDate } from '../../calendar/local-date';
import type { EventId } from '../../ids';
import type { Personal } from '../../personal';
import type { ActedBy } from '../named-act';
import type { AssessmentSubmitted } from './cosignature-event';
import type { ReliedOn } from './relied-on';

/** An assessment that waits for a co-signature, or waited for one. Only a co-signed one is an assessment as well. */
export type Submission = AssessmentSubmitted['data'] & {
  readonly submitted: EventId;
  readonly firstOccurredOn: LocalDate;
  readonly status: 'waiting' | 'cosigned' | 'declined';
  /** Null while it waits. */
  readonly answer: CosignatureAnswer | null;
};

export type CosignatureAnswer = ActedBy & {
  readonly on: LocalDate;
  readonly certification: ReliedOn | null;
  /** Of a decline. */
  readonly reason: Personal | null;
};
