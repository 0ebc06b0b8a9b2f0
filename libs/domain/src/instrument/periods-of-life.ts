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
 * Half-open in whole months: a period lasts from where its source says it begins until the next one begins. Published:
 * perinatal 0–2 months, infancy 2–12 months, early childhood 13 months–4 years, childhood 4–11 years (Hambrick et al.
 * 2019, doi 10.3389/fnbeh.2019.00183, and PubMed 31227076). Read literally these share 2 months, 4 years and 11 years,
 * and leave out the month after the first birthday, which by this rule is infancy. The intrauterine column and youth
 * are not limited in those sources; they take what lies before and after.
 */
export const periodLimits: readonly PeriodLimits[] = [
  { period: 'intrauterine', fromMonths: null, toMonths: 0, stated: 'before birth' },
  { period: 'perinatal', fromMonths: 0, toMonths: 2, stated: '0 to 2 months' },
  { period: 'infancy', fromMonths: 2, toMonths: 13, stated: '2 to 12 months' },
  { period: 'early-childhood', fromMonths: 13, toMonths: 48, stated: '13 months to 4 years' },
  { period: 'childhood', fromMonths: 48, toMonths: 132, stated: '4 to 11 years' },
  { period: 'youth', fromMonths: 132, toMonths: null, stated: '11 years and older' },
];

export const hasBegun = ({ fromMonths }: PeriodLimits, ageMonths: number): boolean =>
  fromMonths === null || ageMonths >= fromMonths;

export const isOver = ({ toMonths }: PeriodLimits, ageMonths: number): boolean =>
  toMonths !== null && ageMonths >= toMonths;

export const limitsOf = (period: PeriodOfLife): PeriodLimits => {
  const limits = periodLimits.find((other) => other.period === period);
  if (limits === undefined) throw new Error(`The instrument has no limits for ${period}.`);
  return limits;
};
