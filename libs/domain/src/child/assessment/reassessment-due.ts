import { addDays, isBefore, type LocalDate } from '../../calendar/local-date';
import type { AssessmentKind } from './assessment-kind';

/**
 * Half a year. The official interval is not public; programs report reassessing every three to six months, so the
 * longest of these is when a reassessment is owed.
 */
export const reassessedWithinDays = 180;

/** A month of notice, to find a date with the family; a rule of this house. */
export const reassessmentNoticeDays = 30;

export type ReassessmentDue = {
  readonly dueOn: LocalDate | null;
  /** `due` from 30 days before the day up to and including it, `overdue` from the day after. */
  readonly due: 'due' | 'overdue' | null;
};

/** As it is for a child that was discharged. */
export const notOwed: ReassessmentDue = { dueOn: null, due: null };

/** Counted from the newest assessment. None is owed before the first one, nor after a discharge has closed the series. */
export const reassessmentDue = (
  newest: { readonly assessedOn: LocalDate; readonly kind: AssessmentKind } | null,
  today: LocalDate,
): ReassessmentDue => {
  if (newest === null || newest.kind === 'discharge' || newest.kind === 'follow-up') return notOwed;
  const dueOn = addDays(newest.assessedOn, reassessedWithinDays);
  if (isBefore(dueOn, today)) return { dueOn, due: 'overdue' };
  return { dueOn, due: isBefore(today, addDays(dueOn, -reassessmentNoticeDays)) ? null : 'due' };
};
