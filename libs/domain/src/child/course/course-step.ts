import type { LocalDate } from '../../calendar/local-date';
import type { Personal } from '../../personal';
import type { ChildEvent } from '../child-event';
import type { DischargeOutcome } from './discharge-outcome';

type Arrival = {
  readonly kind: 'enrolled' | 'transferred' | 'readmitted';
  readonly on: LocalDate;
  readonly program: string;
};

type Departure = { readonly kind: 'discharged'; readonly on: LocalDate };

/** A change of where a child is, and no more: what lists of many children keep. */
export type Whereabouts = Arrival | Departure;

/** The same with how and why a child was discharged. */
export type CourseStep = Arrival | DischargeStep;

export type DischargeStep = Departure & { readonly outcome: DischargeOutcome; readonly reason: Personal };

/** The step that an event is; null for an event that moves nobody. */
export const courseStepOf = (event: ChildEvent): CourseStep | null => {
  switch (event.type) {
    case 'ChildEnrolled':
      return { kind: 'enrolled', on: event.data.enrolledOn, program: event.data.program };
    case 'ProgramTransferred':
      return { kind: 'transferred', on: event.data.transferredOn, program: event.data.program };
    case 'ChildDischarged': {
      const { dischargedOn, outcome, reason } = event.data;
      return { kind: 'discharged', on: dischargedOn, outcome, reason };
    }
    case 'ChildReadmitted':
      return { kind: 'readmitted', on: event.data.readmittedOn, program: event.data.program };
    default:
      return null;
  }
};

/**
 * Puts a step where its day is, after those of the same day: one that was recorded late moves nobody who has moved on
 * since. Enrolment stays first, whatever day an old log has for what follows.
 */
export const withStep = <Step extends Whereabouts>(course: readonly Step[], step: Step): readonly Step[] => {
  const later = course.findIndex(({ kind, on }) => kind !== 'enrolled' && on > step.on);
  return later === -1 ? [...course, step] : [...course.slice(0, later), step, ...course.slice(later)];
};

/** As if the newest discharge of that day had never been. */
export const withoutDischarge = <Step extends Whereabouts>(course: readonly Step[], on: LocalDate): readonly Step[] => {
  const discharge = course.findLast((step) => step.kind === 'discharged' && step.on === on);
  return course.filter((step) => step !== discharge);
};

/** The day from which the program named last is the child's, and which one that is; null before enrolment. */
export const programNow = (
  course: readonly Whereabouts[],
): { readonly program: string; readonly on: LocalDate } | null =>
  course.reduce<{ readonly program: string; readonly on: LocalDate } | null>(
    (found, step) => (step.kind === 'discharged' ? found : { program: step.program, on: step.on }),
    null,
  );

/** Without what is sealed of it. */
export const whereaboutsOf = (step: CourseStep): Whereabouts =>
  step.kind === 'discharged' ? { kind: step.kind, on: step.on } : step;
