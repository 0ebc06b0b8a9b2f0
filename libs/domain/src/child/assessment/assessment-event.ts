import type { LocalDate } from '../../calendar/local-date';
import type { AssessmentId, EventId } from '../../ids';
import type { Scores } from '../../instrument/scores';
import type { NormSetRef } from '../../norms/norm-set';
import type { Personal } from '../../personal';
import type { ReliedOn } from '../cosignature/relied-on';
import type { AssessmentKind } from './assessment-kind';
import type { Circumstances } from './circumstances';

/** What a rating says; a correction replaces all of it. */
export type Rating = {
  readonly kind: AssessmentKind;
  readonly assessedOn: LocalDate;
  readonly ageMonths: number;
  readonly scores: Scores;
  /** Current relational health, whole 1–12, as rated; null when not rated. */
  readonly relationalHealth: number | null;
  readonly rater: Personal;
};

export type AssessmentSigned = {
  readonly type: 'AssessmentSigned';
  readonly data: Rating &
    Circumstances & {
      readonly assessmentId: AssessmentId;
      readonly instrumentVersion: number;
      /** The norm set last published when this was first recorded; corrections keep it. Null when none was in force. */
      readonly normSet: NormSetRef | null;
      /** Of the signer. Absent where none was asked for: by imports, and where the agency does not require one. */
      readonly certification?: ReliedOn;
    };
};

export type AssessmentCorrected = {
  readonly type: 'AssessmentCorrected';
  readonly data: Rating &
    Circumstances & {
      readonly assessmentId: AssessmentId;
      readonly supersedes: EventId;
      readonly reason: Personal;
    };
};

export type AssessmentVoided = {
  readonly type: 'AssessmentVoided';
  readonly data: { readonly assessmentId: AssessmentId; readonly supersedes: EventId; readonly reason: Personal };
};

/** Every assessment recorded so far in this stream is read with another norm set from here on. */
export type AssessmentsReread = {
  readonly type: 'AssessmentsReread';
  readonly data: { readonly normSet: NormSetRef; readonly reason: Personal };
};

export type AssessmentEvent = AssessmentSigned | AssessmentCorrected | AssessmentVoided | AssessmentsReread;
