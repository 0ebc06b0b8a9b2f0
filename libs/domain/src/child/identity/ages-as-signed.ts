import { ageInMonths, parseYearMonth } from '../../calendar/year-month';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { Assessment, Child } from '../child';

/** An assessment read with an age that the corrected birth month would not give it. */
export type AgeAsSigned = { readonly assessment: Assessment; readonly correctedAgeMonths: number };

/**
 * Assessments whose percents rest on an age from before the birth month was put right. Each takes the corrected age when
 * somebody corrects it, with a reason; nothing does so by itself, since every number of it was signed.
 */
export const agesAsSigned = (child: Pick<Child, 'enrolment' | 'assessments'>): readonly AgeAsSigned[] => {
  const born = parseYearMonth(child.enrolment?.bornMonth ?? '');
  if (born === null) return [];
  return assessmentsInOrder(child).flatMap((assessment) => {
    const correctedAgeMonths = ageInMonths(born, assessment.assessedOn);
    return correctedAgeMonths === assessment.ageMonths ? [] : [{ assessment, correctedAgeMonths }];
  });
};
