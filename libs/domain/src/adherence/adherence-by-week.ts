import { addDays, earlierOf, laterOf, type LocalDate } from '../calendar/local-date';
import type { Child, Intervention } from '../child/child';
import { deliveredBetween } from '../child/intervention/dose-index';
import { regionsBottomUp, type Region } from '../instrument/region';
import { plannedDays } from '../readiness/dose-between';
import { isoWeekOf, mondayOf, type IsoWeek } from './iso-week';

/** Planned minutes are held in sevenths: days a week are spread over calendar days, and stay whole this way. */
export type DoseShare = {
  readonly plannedSevenths: number;
  /** All that was given, whether planned or not. */
  readonly deliveredMinutes: number;
  /**
   * What of it counts towards the plan: of each intervention at most what was planned of it that week. More of one
   * thing so never hides that another was left out, nor one week that the next was.
   */
  readonly countedSevenths: number;
  readonly doses: number;
};

export type RegionShare = DoseShare & { readonly region: Region };

export type AdherenceWeek = IsoWeek & {
  /** The days of the week that lie in the span; `until` exclusive. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly whole: DoseShare;
  /** Bottom up; only regions with something planned or delivered. */
  readonly regions: readonly RegionShare[];
};

/**
 * Week by week what was planned and delivered, from one day up to, not including, another. A week in which an
 * intervention runs for part of its days plans that part. The plan is read as it stands now, as readiness reads it; a
 * corrected dose counts once, on the day and with the minutes of its correction. Adherence is counted ÷ planned.
 */
export const adherenceByWeek = (child: Child, from: LocalDate, until: LocalDate): readonly AdherenceWeek[] => {
  const weeks: AdherenceWeek[] = [];
  for (let monday = mondayOf(from); monday < until; monday = addDays(monday, 7)) {
    weeks.push(weekOf(child, laterOf(monday, from), earlierOf(addDays(monday, 7), until)));
  }
  return weeks;
};

export const adherenceOver = (weeks: readonly AdherenceWeek[]): DoseShare =>
  weeks.map(({ whole }) => whole).reduce(plus, nothing);

const weekOf = (child: Child, from: LocalDate, until: LocalDate): AdherenceWeek => {
  const shares = child.interventions.map((intervention) => ({
    region: intervention.region,
    ...shareOf(child, intervention, from, until),
  }));
  const regions = regionsBottomUp.flatMap((region): readonly RegionShare[] => {
    const share = shares.filter((other) => other.region === region).reduce<DoseShare>(plus, nothing);
    return share.plannedSevenths === 0 && share.doses === 0 ? [] : [{ region, ...share }];
  });
  return { ...isoWeekOf(from), from, until, whole: regions.reduce<DoseShare>(plus, nothing), regions };
};

const shareOf = (child: Child, intervention: Intervention, from: LocalDate, until: LocalDate): DoseShare => {
  const { interventionId, timesPerDay, minutes, daysPerWeek } = intervention;
  const delivered = deliveredBetween(child.doses, interventionId, from, until);
  const plannedSevenths = timesPerDay * minutes * daysPerWeek * plannedDays(intervention, from, until);
  return {
    plannedSevenths,
    deliveredMinutes: delivered.minutes,
    countedSevenths: Math.min(7 * delivered.minutes, plannedSevenths),
    doses: delivered.doses,
  };
};

const nothing: DoseShare = { plannedSevenths: 0, deliveredMinutes: 0, countedSevenths: 0, doses: 0 };

const plus = (one: DoseShare, other: DoseShare): DoseShare => ({
  plannedSevenths: one.plannedSevenths + other.plannedSevenths,
  deliveredMinutes: one.deliveredMinutes + other.deliveredMinutes,
  countedSevenths: one.countedSevenths + other.countedSevenths,
  doses: one.doses + other.doses,
});
