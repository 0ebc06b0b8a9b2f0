import { addDays, daysBetween, type LocalDate } from '@understory/domain';
import { randomFor } from '../chance/random';
import type { Sketch } from './sketch';

export type DoseDay = { readonly on: LocalDate; readonly times: number };

type Planned = { readonly timesPerDay: number; readonly daysPerWeek: number };

const weekdays: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  2: [2, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
  7: [1, 2, 3, 4, 5, 6, 7],
};

/** The days of a week, from its Monday, on which an intervention was delivered, and how often on each. */
export const weekOfDoses = (
  sketch: Sketch,
  { timesPerDay, daysPerWeek }: Planned,
  monday: LocalDate,
  intervention: string,
): readonly DoseDay[] => {
  const random = randomFor(sketch.seed, sketch.reference, 'week', monday, intervention);
  const share = sketch.adherence * shareOfWeek(sketch, monday);
  return (weekdays[daysPerWeek] ?? []).flatMap((weekday) => {
    if (!random.chance(share)) return [];
    const missedTimes = timesPerDay > 1 && random.chance(0.2) ? 1 : 0;
    return [{ on: addDays(monday, weekday - 1), times: timesPerDay - missedTimes }];
  });
};

/** Of what is usual: weeks of illness, holidays, and weeks with too few people. */
const shareOfWeek = ({ seed, reference, program, lastDay }: Sketch, monday: LocalDate): number => {
  if (randomFor(seed, reference, 'illness', monday).chance(0.05)) return 0;
  if (isHoliday(monday)) return 0.3;
  const short = program.shortages.some(({ daysBeforeEnd, weeks }) => {
    const into = daysBetween(addDays(lastDay, -daysBeforeEnd), monday);
    return into >= 0 && into < weeks * 7;
  });
  return short ? 0.45 : 1;
};

/** The turn of the year, a week in spring and two in summer. */
const isHoliday = (monday: LocalDate): boolean => {
  const day = monday.slice(5);
  return day >= '12-21' || day <= '01-01' || (day >= '04-03' && day <= '04-09') || (day >= '08-01' && day <= '08-14');
};
