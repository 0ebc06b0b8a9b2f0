import { regionsBottomUp } from '@understory/domain';
import type { Random } from '../chance/random';
import { lowestBelow, percentsOf, type Percents } from './profile';

/** How a child grows; a rater sees it only through noise. */
export type Growth = {
  /** Standardised change in half a year of the region worked on: the published range, nothing to a half. */
  readonly effect: 0 | 0.25 | 0.5;
  /** Some regions of a child respond more readily than others; 1 is as usual. */
  readonly readiness: Percents;
  /** Days after the baseline at which something went badly wrong (a placement broke down, say), or null. */
  readonly setbackAfterDays: number | null;
};

const stepDays = 30;
const halfYearDays = 182;
/** Between children, in points of percent: turns a standardised change into points. */
const deviation = 12;
const ceiling = 98;
const floor = 30;

/** What the child truly has on a day after the baseline, in steps of a month. */
export const trueCourse = (
  baseline: Percents,
  { effect, readiness, setbackAfterDays }: Growth,
  random: Random,
): ((daysAfterBaseline: number) => Percents) => {
  const steps: Percents[] = [baseline];
  const setbackStep = setbackAfterDays === null ? -1 : Math.ceil(setbackAfterDays / stepDays);

  const take = (before: Percents): Percents => {
    const worked = lowestBelow(before, 68);
    const since = steps.length - setbackStep;
    return percentsOf((region) => {
      const isWorkedOn = region === worked;
      const monthly = (effect * deviation * readiness[region] * stepDays) / halfYearDays;
      const room = Math.min(1, Math.max(0, (ceiling - before[region]) / 25));
      const grown = before[region] + monthly * (isWorkedOn ? 1.4 : 0.5) * room + random.normal(0, 0.5);
      const change = setbackStep < 0 ? 0 : changeBySetback(since, regionsBottomUp.indexOf(region));
      // What is low already has less to lose.
      return Math.min(ceiling, Math.max(floor, grown + (change * before[region]) / 78));
    });
  };

  return (daysAfterBaseline) => {
    const wanted = Math.max(0, Math.floor(daysAfterBaseline / stepDays));
    for (let last = steps.at(-1); last !== undefined && steps.length <= wanted; last = steps.at(-1))
      steps.push(take(last));
    return steps[wanted] ?? baseline;
  };
};

/** A setback takes most from the lowest regions, in one step; two thirds come back over the following half year. */
const changeBySetback = (stepsSinceSetback: number, height: number): number => {
  const depth = 20 - 3 * height;
  if (stepsSinceSetback === 0) return -depth;
  return stepsSinceSetback >= 5 && stepsSinceSetback < 11 ? (depth * 2) / 3 / 6 : 0;
};
