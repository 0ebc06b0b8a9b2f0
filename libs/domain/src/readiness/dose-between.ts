import { addDays, daysBetween, earlierOf, laterOf, type LocalDate } from '../calendar/local-date';
import type { Child, Intervention } from '../child/child';
import { deliveredBetween } from '../child/intervention/dose-index';
import type { Region } from '../instrument/region';

/** Planned and delivered over one intervention from one day up to, not including, another. */
export type InterventionDose = {
  readonly intervention: Intervention;
  /** Planned minutes times seven: days a week are spread over calendar days, and sevenths stay whole this way. */
  readonly plannedSevenths: number;
  readonly deliveredMinutes: number;
  readonly doses: number;
};

/** The interventions of a region with at least one planned day in the span, in an order that facts alone decide. */
export const dosesBetween = (
  child: Child,
  region: Region,
  from: LocalDate,
  until: LocalDate,
): readonly InterventionDose[] => {
  const planned = child.interventions
    .filter((intervention) => intervention.region === region && plannedDays(intervention, from, until) > 0)
    .sort(byStartThenReference);
  return planned.map((intervention) => {
    const { interventionId, timesPerDay, minutes, daysPerWeek } = intervention;
    const delivered = deliveredBetween(child.doses, interventionId, from, until);
    return {
      intervention,
      plannedSevenths: timesPerDay * minutes * daysPerWeek * plannedDays(intervention, from, until),
      deliveredMinutes: delivered.minutes,
      doses: delivered.doses,
    };
  });
};

/** Days of the span on which the intervention runs. */
export const plannedDays = ({ startsOn, endsOn }: Intervention, from: LocalDate, until: LocalDate): number => {
  const end = endsOn === null || endsOn >= until ? until : addDays(endsOn, 1);
  return Math.max(0, daysBetween(laterOf(startsOn, from), earlierOf(end, until)));
};

/** By the agency's own reference, not by id: ids are keyed hashes and order otherwise in another home. */
const byStartThenReference = (one: Intervention, other: Intervention): number => {
  if (one.startsOn !== other.startsOn) return one.startsOn < other.startsOn ? -1 : 1;
  return one.reference < other.reference ? -1 : 1;
};
