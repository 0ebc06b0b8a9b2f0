import { addDays, daysBetween, earlierOf, type Intervention, type LocalDate } from '@understory/domain';

/**
 * Planned minutes times seven, from the start of a plan up to a day, that day not included: days a week are spread
 * over calendar days, and sevenths stay whole.
 */
export const plannedSevenths = (
  { startsOn, endsOn, timesPerDay, minutes, daysPerWeek }: Intervention,
  until: LocalDate,
): number => {
  const end = endsOn === null || endsOn >= until ? until : earlierOf(addDays(endsOn, 1), until);
  return timesPerDay * minutes * daysPerWeek * Math.max(0, daysBetween(startsOn, end));
};
