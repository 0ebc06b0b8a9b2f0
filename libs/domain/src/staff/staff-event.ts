import type { LocalDate } from '../calendar/local-date';
import type { CertificationId, TrainingId } from '../ids';

/** Of a person who works here. Nothing in these names a child, so nothing is sealed. */
export type CertificationGranted = {
  readonly type: 'CertificationGranted';
  readonly data: {
    readonly certificationId: CertificationId;
    /** As the issuer calls it. */
    readonly what: string;
    readonly grantedOn: LocalDate;
    /** The last day on which it is in force. */
    readonly expiresOn: LocalDate;
    readonly issuer: string;
  };
};

export type CertificationEnded = {
  readonly type: 'CertificationEnded';
  readonly data: {
    readonly certificationId: CertificationId;
    /** The first day on which it is no longer in force. */
    readonly on: LocalDate;
    readonly reason: string;
  };
};

export type TrainingCompleted = {
  readonly type: 'TrainingCompleted';
  readonly data: {
    readonly trainingId: TrainingId;
    /** What of the training it was, in the words of whoever gave it: the list of components is not public. */
    readonly component: string;
    /** Whole quarters of an hour. */
    readonly quarterHours: number;
    readonly on: LocalDate;
  };
};

/** It was entered by mistake, and counts no longer. */
export type TrainingStruckOut = {
  readonly type: 'TrainingStruckOut';
  readonly data: { readonly trainingId: TrainingId; readonly reason: string };
};

export type StaffEvent = CertificationGranted | CertificationEnded | TrainingCompleted | TrainingStruckOut;

export type StaffEventDraft = StaffEvent & { readonly occurredOn: LocalDate };
