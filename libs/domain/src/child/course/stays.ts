import { laterOf, type LocalDate } from '../../calendar/local-date';
import type { Whereabouts } from './course-step';

/** Time in care without a break in one program. */
export type Stay = {
  readonly program: string;
  readonly from: LocalDate;
  /** The day the child left: of a transfer, when the other program has it; of a discharge, its last day in care. */
  readonly to: LocalDate | null;
  readonly endedBy: 'transfer' | 'discharge' | null;
};

/** In order of time. A transfer while nobody was in care, or to where the child is, opens none. */
export const staysOf = (course: readonly Whereabouts[]): readonly Stay[] =>
  course.reduce<readonly Stay[]>((stays, step) => {
    const open = stays.at(-1)?.to === null ? stays.at(-1) : undefined;
    if (step.kind === 'discharged') return open === undefined ? stays : ended(stays, open, step.on, 'discharge');
    const begun: Stay = { program: step.program, from: step.on, to: null, endedBy: null };
    if (open === undefined) return step.kind === 'transferred' ? stays : [...stays, begun];
    if (open.program === step.program) return stays;
    const before = ended(stays, open, step.on, 'transfer');
    return [...before, { ...begun, from: before.at(-1)?.to ?? step.on }];
  }, []);

const ended = (
  stays: readonly Stay[],
  open: Stay,
  on: LocalDate,
  endedBy: 'transfer' | 'discharge',
): readonly Stay[] => [...stays.slice(0, -1), { ...open, to: laterOf(open.from, on), endedBy }];

/** Where the child was on a day, at its end; on the day of discharge, where it was until then. Null when not in care. */
export const programOn = (stays: readonly Stay[], day: LocalDate): string | null =>
  stays.findLast(
    ({ from, to, endedBy }) => from <= day && (to === null || day < to || (day === to && endedBy === 'discharge')),
  )?.program ?? null;

/** The day of the discharge that stands now; null for a child in care, and before enrolment. */
export const dischargedOn = (course: readonly Whereabouts[]): LocalDate | null => {
  const last = course.at(-1);
  return last?.kind === 'discharged' ? last.on : null;
};

/** The discharge that a day comes after, unless the child was readmitted by then; the day itself is still in care. */
export const dischargeBefore = (course: readonly Whereabouts[], day: LocalDate): LocalDate | null =>
  course.reduce<LocalDate | null>((discharge, { kind, on }) => {
    if (kind === 'discharged' && on < day) return on;
    return kind === 'readmitted' && on <= day ? null : discharge;
  }, null);
