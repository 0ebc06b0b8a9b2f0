import { addDays, daysBetween, earlierOf, laterOf, type LocalDate } from '../../calendar/local-date';
import type { Stay } from './stays';

/** Both days included. */
export type Period = { readonly from: LocalDate; readonly to: LocalDate };

/**
 * Days in care in a program within a period, counted as a midnight census counts bed-days: the day a child comes
 * counts, the day it leaves does not, and of a transfer the day counts for the program that received the child. So no
 * day counts twice, and who comes and leaves on one day makes none. Of a residential program these are bed-days.
 */
export const childDays = (stays: readonly Stay[], program: string, { from, to }: Period): number =>
  stays
    .filter((stay) => stay.program === program)
    .reduce((days, stay) => {
      const dayAfterPeriod = addDays(to, 1);
      const end = stay.to === null ? dayAfterPeriod : earlierOf(stay.to, dayAfterPeriod);
      return days + Math.max(0, daysBetween(laterOf(stay.from, from), end));
    }, 0);

/**
 * Incidents per 1,000 child-days, cut to one decimal: whole numbers are divided once, so the tenth is exact. Null
 * where nobody was in care.
 */
export const ratePerThousandDays = (incidents: number, days: number): number | null =>
  days === 0 ? null : Math.floor((incidents * 10_000) / days) / 10;
