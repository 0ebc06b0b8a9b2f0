import { parseLocalDate, type LocalDate } from '../../calendar/local-date';
import { refuse, type Refusal } from '../../decision';
import type { CourseStep } from '../course/course-step';
import { dischargedOn } from '../course/stays';
import type { ErasureBasis } from './erasure-event';

/** An order of a court, and a record that should never have been one, do not wait for a time to keep. */
const overridesRetention: Readonly<Record<ErasureBasis, boolean>> = {
  'own-request': false,
  'guardian-request': false,
  'retention-over': false,
  'court-order': true,
  'recorded-in-error': true,
};

type Asked = { readonly basis: ErasureBasis; readonly on: LocalDate; readonly retentionYears: number | null };

/**
 * Null when no time set by the agency stands in the way. It runs from the discharge, so that of a child in care, for as
 * long as one is set, it is never over.
 */
export const refuseWithinRetention = (
  course: readonly CourseStep[],
  { basis, on, retentionYears }: Asked,
): Refusal | null => {
  if (retentionYears === null || overridesRetention[basis]) return null;
  const discharged = dischargedOn(course);
  const until = discharged === null ? null : yearsAfter(discharged, retentionYears);
  return until !== null && until <= on ? null : refuse('ERASURE.RETENTION_NOT_OVER', { retainedUntil: until });
};

/** 29 February becomes 1 March where there is none. */
const yearsAfter = (day: LocalDate, years: number): LocalDate => {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const later = parseLocalDate(`${year}${day.slice(4)}`) ?? parseLocalDate(`${year}-03-01`);
  if (later === null) throw new Error(`The day ${years} years after ${day} is outside the calendar`);
  return later;
};
