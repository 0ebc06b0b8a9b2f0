import { isBlank } from '../is-blank';

/** The periods of life that the developmental history is told by, in their order. */
export const periodsOfLife = ['intrauterine', 'perinatal', 'infancy', 'early-childhood', 'childhood', 'youth'] as const;

export type PeriodOfLife = (typeof periodsOfLife)[number];

export type PeriodLimits = {
  readonly period: PeriodOfLife;
  /** Age in whole months, inclusive; null is before birth. */
  readonly fromMonths: number | null;
  /** Exclusive; null is open. */
  readonly toMonths: number | null;
  /** The limits in the words of the source, which overlap and leave a gap. */
  readonly stated: string;
};

/**
 * Of version 1 of the instrument. Half-open in whole months: a period lasts from where its source says it begins until the next one begins. Published:
 * perinatal 0–2 months, infancy 2–12 months, early childhood 13 months–4 years, childhood 4–11 years (Hambrick et al.
 * 2019, doi 10.3389/fnbeh.2019.00183, and PubMed 31227076). Read literally these share 2 months, 4 years and 11 years,
 * and leave out the month after the first birthday, which by this rule is infancy. The intrauterine column and youth
 * are not limited in those sources; they take what lies before and after.
 */
export const firstPeriods: readonly PeriodLimits[] = [
  { period: 'intrauterine', fromMonths: null, toMonths: 0, stated: 'before birth' },
  { period: 'perinatal', fromMonths: 0, toMonths: 2, stated: '0 to 2 months' },
  { period: 'infancy', fromMonths: 2, toMonths: 13, stated: '2 to 12 months' },
  { period: 'early-childhood', fromMonths: 13, toMonths: 48, stated: '13 months to 4 years' },
  { period: 'childhood', fromMonths: 48, toMonths: 132, stated: '4 to 11 years' },
  { period: 'youth', fromMonths: 132, toMonths: null, stated: '11 years and older' },
];

/**
 * The limits in force. A function, since functions are no part of what a command is recognised by: what is published
 * meanwhile must not turn a retry into another command.
 */
export type PeriodsInForce = () => readonly PeriodLimits[];

/** Left out: the limits of the first version of the instrument. */
export type ByPeriods = { readonly periods?: PeriodsInForce };

export const hasBegun = ({ fromMonths }: PeriodLimits, ageMonths: number): boolean =>
  fromMonths === null || ageMonths >= fromMonths;

export const isOver = ({ toMonths }: PeriodLimits, ageMonths: number): boolean =>
  toMonths !== null && ageMonths >= toMonths;

/** Past it a limit was mistyped: nobody older is rated. */
const oldestMonths = 30 * 12;

/** The first period that does not begin where the one before ends; birth stands between the first two. Null when all do. */
export const periodsFault = (periods: readonly PeriodLimits[]): PeriodOfLife | null => {
  const at = periodsOfLife.findIndex((name, index) => {
    const limits = periods[index];
    const next = periods[index + 1];
    if (limits?.period !== name || isBlank(limits.stated)) return true;
    if (index === 0 && (limits.fromMonths !== null || limits.toMonths !== 0)) return true;
    if (index === periodsOfLife.length - 1) return limits.toMonths !== null;
    return (
      !isMonth(limits.toMonths) || next?.fromMonths !== limits.toMonths || (limits.fromMonths ?? -1) >= limits.toMonths
    );
  });
  if (at >= 0) return periodsOfLife[at] ?? null;
  return periods.length === periodsOfLife.length ? null : 'youth';
};

const isMonth = (months: number | null): months is number =>
  months !== null && Number.isInteger(months) && months >= 0 && months <= oldestMonths;

export const limitsOf = (period: PeriodOfLife, periods: readonly PeriodLimits[]): PeriodLimits => {
  const limits = periods.find((other) => other.period === period);
  if (limits === undefined) throw new Error(`The instrument has no limits for ${period}.`);
  return limits;
};
