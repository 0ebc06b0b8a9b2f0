import { addDays, isBefore, type LocalDate } from '../../calendar/local-date';
import { defaultIntervals, type Interval } from '../../intervals/reassessment-intervals';
import type { AssessmentKind } from './assessment-kind';

export type ReassessmentDue = {
  readonly dueOn: LocalDate | null;
  /** The first day on which it is `due`. */
  readonly dueFrom: LocalDate | null;
  /** `due` from the days of notice before the day up to and including it, `overdue` from the day after. */
  readonly due: 'due' | 'overdue' | null;
};

/** As it is for a child that was discharged. */
export const notOwed: ReassessmentDue = { dueOn: null, dueFrom: null, due: null };

/** Counted from the newest assessment. None is owed before the first one, nor after a discharge has closed the series. */
export const reassessmentDue = (
  newest: { readonly assessedOn: LocalDate; readonly kind: AssessmentKind } | null,
  today: LocalDate,
  { everyDays, noticeDays }: Interval = defaultIntervals,
): ReassessmentDue => {
  if (newest === null || newest.kind === 'discharge' || newest.kind === 'follow-up') return notOwed;
  const dueOn = addDays(newest.assessedOn, everyDays);
  const dueFrom = addDays(dueOn, -noticeDays);
  if (isBefore(dueOn, today)) return { dueOn, dueFrom, due: 'overdue' };
  return { dueOn, dueFrom, due: isBefore(today, dueFrom) ? null : 'due' };
};
