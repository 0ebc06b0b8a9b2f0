import { addDays, daysBetween, earlierOf, laterOf, type LocalDate } from '../calendar/local-date';
import type { Child, Dose, Intervention } from '../child/child';
import { currentDoses } from '../child/intervention/current-doses';
import type { InterventionId } from '../ids';
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
  const given = givenBetween(child, from, until);
  return planned.map((intervention) => {
    const { interventionId, timesPerDay, minutes, daysPerWeek } = intervention;
    const doses = given.get(interventionId) ?? [];
    return {
      intervention,
      plannedSevenths: timesPerDay * minutes * daysPerWeek * plannedDays(intervention, from, until),
      deliveredMinutes: doses.reduce((total, dose) => total + dose.minutes, 0),
      doses: doses.length,
    };
  });
};

const givenBetween = (
  { doses }: Child,
  from: LocalDate,
  until: LocalDate,
): ReadonlyMap<InterventionId, readonly Dose[]> => {
  const given = new Map<InterventionId, Dose[]>();
  for (const dose of currentDoses(doses)) {
    if (dose.deliveredOn < from || dose.deliveredOn >= until) continue;
    const sameIntervention = given.get(dose.interventionId);
    if (sameIntervention === undefined) given.set(dose.interventionId, [dose]);
    else sameIntervention.push(dose);
  }
  return given;
};

const plannedDays = ({ startsOn, endsOn }: Intervention, from: LocalDate, until: LocalDate): number => {
  const end = endsOn === null || endsOn >= until ? until : addDays(endsOn, 1);
  return Math.max(0, daysBetween(laterOf(startsOn, from), earlierOf(end, until)));
};

/** By the agency's own reference, not by id: ids are keyed hashes and order otherwise in another home. */
const byStartThenReference = (one: Intervention, other: Intervention): number => {
  if (one.startsOn !== other.startsOn) return one.startsOn < other.startsOn ? -1 : 1;
  return one.reference < other.reference ? -1 : 1;
};
