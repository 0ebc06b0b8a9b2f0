import type { LocalDate } from '../../calendar/local-date';
import type { AssessmentId, EventId } from '../../ids';
import type { NormSetRef } from '../../norms/norm-set';
import type { Personal } from '../../personal';
import type { Circumstances } from '../assessment/circumstances';
import type { Rating } from '../assessment/assessment-event';
import type { ReliedOn } from './relied-on';

type Rated = Rating &
  Circumstances & {
    readonly assessmentId: AssessmentId;
    readonly instrumentVersion: number;
    readonly normSet: NormSetRef | null;
  };

/** Rated by somebody without a certification in force on that day. Counts for nothing until it is co-signed. */
export type AssessmentSubmitted = {
  readonly type: 'AssessmentSubmitted';
  readonly data: Rated & {
    /** The account. */
    readonly submittedBy: string;
    readonly certification: ReliedOn;
  };
};

/** Makes an assessment effective; it repeats what was rated, because that is what the co-signer signs. */
export type AssessmentCosigned = {
  readonly type: 'AssessmentCosigned';
  readonly data: Rated & {
    readonly submitted: EventId;
    readonly cosignedOn: LocalDate;
    /** The co-signer's, on that day. */
    readonly certification: ReliedOn;
  };
};

export type CosignatureDeclined = {
  readonly type: 'CosignatureDeclined';
  readonly data: {
    readonly assessmentId: AssessmentId;
    readonly submitted: EventId;
    readonly declinedOn: LocalDate;
    /** Null when whoever submitted the assessment takes it back. */
    readonly certification: ReliedOn | null;
    readonly reason: Personal;
  };
};

export type CosignatureEvent = AssessmentSubmitted | AssessmentCosigned | CosignatureDeclined;
