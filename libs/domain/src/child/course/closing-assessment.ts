import { addDays, daysBetween, type LocalDate } from '../../calendar/local-date';
import type { AssessmentKind } from '../assessment/assessment-kind';
import type { Child } from '../child';
import { dischargedOn } from './stays';

/** Kinds that may be rated after a discharge. */
export const isClosing = (kind: AssessmentKind): boolean => kind === 'discharge' || kind === 'follow-up';

/** How far a discharge assessment may lie from the discharge it closes. No interval is public: a rule of this house. */
export const closingAssessmentWithinDays = 30;

/** Days between which it is expected, both included. */
export type MissingClosingAssessment = { readonly from: LocalDate; readonly to: LocalDate };

/** What is asked for after a discharge; null for a child in care, and when a discharge assessment is near enough. */
export const missingClosingAssessment = ({
  course,
  assessments,
}: Pick<Child, 'course' | 'assessments'>): MissingClosingAssessment | null => {
  const discharge = dischargedOn(course);
  if (discharge === null) return null;
  return closingAssessmentDays(
    assessments.filter(({ voided }) => !voided),
    discharge,
  );
};

/** The same where the day of the discharge and what was not voided are known. */
export const closingAssessmentDays = (
  assessments: readonly { readonly kind: AssessmentKind; readonly assessedOn: LocalDate }[],
  discharge: LocalDate,
): MissingClosingAssessment | null => {
  const isClosed = assessments.some(
    ({ kind, assessedOn }) =>
      kind === 'discharge' && Math.abs(daysBetween(assessedOn, discharge)) <= closingAssessmentWithinDays,
  );
  if (isClosed) return null;
  return {
    from: addDays(discharge, -closingAssessmentWithinDays),
    to: addDays(discharge, closingAssessmentWithinDays),
  };
};
