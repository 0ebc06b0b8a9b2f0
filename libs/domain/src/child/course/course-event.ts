import type { LocalDate } from '../../calendar/local-date';
import type { Personal } from '../../personal';
import type { DischargeOutcome } from './discharge-outcome';

export type ChildEnrolled = {
  readonly type: 'ChildEnrolled';
  readonly data: {
    readonly reference: Personal;
    /** YYYY-MM as text when opened; sealed at rest. */
    readonly bornMonth: Personal;
    readonly program: string;
    readonly enrolledOn: LocalDate;
    /** Made-up children of the demonstration clinic are marked for good. */
    readonly demonstration: boolean;
  };
};

export type ProgramTransferred = {
  readonly type: 'ProgramTransferred';
  readonly data: { readonly from: string; readonly program: string; readonly transferredOn: LocalDate };
};

/** The whole team as it is from then on, by account: who may see and treat the child. */
export type CareTeamChanged = {
  readonly type: 'CareTeamChanged';
  readonly data: { readonly accountIds: readonly string[] };
};

/** In care up to and including this day. */
export type ChildDischarged = {
  readonly type: 'ChildDischarged';
  readonly data: {
    readonly dischargedOn: LocalDate;
    readonly outcome: DischargeOutcome;
    readonly reason: Personal;
  };
};

/** In care again from this day on. */
export type ChildReadmitted = {
  readonly type: 'ChildReadmitted';
  readonly data: { readonly program: string; readonly readmittedOn: LocalDate };
};

export type CourseEvent = ChildEnrolled | ProgramTransferred | CareTeamChanged | ChildDischarged | ChildReadmitted;
