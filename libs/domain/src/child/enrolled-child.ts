import { parseYearMonth, type YearMonth } from '../calendar/year-month';
import type { Child, Enrolment } from './child';

export type EnrolledChild = Child & { readonly enrolment: Enrolment };

export const isEnrolled = (child: Child): child is EnrolledChild => child.enrolment !== null;

/** Throws on a record that was not opened: a decider that cannot tell an age must not guess one. */
export const bornMonthOf = ({ enrolment }: EnrolledChild): YearMonth => {
  const born = parseYearMonth(enrolment.bornMonth);
  if (born === null) throw new Error('The birth month of this record is not readable here; was the history opened?');
  return born;
};
