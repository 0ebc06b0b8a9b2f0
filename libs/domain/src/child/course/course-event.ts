import type { LocalDate } from '../../calendar/local-date';
import type { Personal } from '../../personal';

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

export type CourseEvent = ChildEnrolled | ProgramTransferred | CareTeamChanged;
