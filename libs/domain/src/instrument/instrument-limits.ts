import type { CategoryLimits } from '../brain-map/category';
import type { Refusal } from '../decision';
import { areBandsWhole, type Band } from './band';
import { firstPeriods, periodsFault, type PeriodLimits } from './periods-of-life';

/** By what ratings are read. An agency publishes its own with the next version of the instrument. */
export type InstrumentLimits = CategoryLimits & {
  /** Four colours, lowest first, over every score once. */
  readonly bands: readonly Band[];
  /** Half-open in months of age, each beginning where the one before ends. */
  readonly periods: readonly PeriodLimits[];
  /**
   * How far, in percent points, a computed and a transcribed percent may lie apart before that is shown as a disagreement;
   * at most two decimals.
   */
  readonly officialTolerancePoints: number;
  /** An assessment recorded more days than this after its day is marked a late entry. */
  readonly lateEntryAfterDays: number;
};

/**
 * What version 1 reads by. Bands and thresholds are those of public sample reports. The tolerance and the late limit are
 * defaults of this product and no rule of the model: its formula is not public, and two weeks leave time for the team's
 * meeting and the report. Events of the first shape are brought up to these, so they never change: other limits are
 * another version.
 */
export const firstLimits: InstrumentLimits = {
  bands: [
    { colour: 'red', from: 1, to: 3 },
    { colour: 'orange', from: 4, to: 6 },
    { colour: 'yellow', from: 7, to: 9 },
    { colour: 'green', from: 10, to: 12 },
  ],
  essentialBelowPercent: 65,
  enrichmentFromPercent: 85,
  periods: firstPeriods,
  officialTolerancePoints: 5,
  lateEntryAfterDays: 14,
};

/** Both ends inclusive. */
export const limitRanges = {
  percent: { from: 1, to: 200 },
  officialTolerancePoints: { from: 0, to: 100 },
  lateEntryAfterDays: { from: 0, to: 365 },
} as const;

type LimitsFault = { readonly code: Refusal['code']; readonly facts: Readonly<Record<string, string | number | null>> };

/** What keeps limits from being published; null when nothing does. */
export const limitsFault = (limits: InstrumentLimits): LimitsFault | null => {
  const { bands, essentialBelowPercent, enrichmentFromPercent, periods } = limits;
  const { officialTolerancePoints, lateEntryAfterDays } = limits;
  const { percent, ...ranges } = limitRanges;
  if (!areBandsWhole(bands)) return { code: 'INSTRUMENT.BANDS_NOT_WHOLE', facts: {} };
  for (const limit of [essentialBelowPercent, enrichmentFromPercent])
    if (!isWithin(limit, percent, 2)) return { code: 'INSTRUMENT.THRESHOLD_OUT_OF_RANGE', facts: { percent: limit } };
  if (essentialBelowPercent >= enrichmentFromPercent)
    return { code: 'INSTRUMENT.THRESHOLDS_NOT_ASCENDING', facts: { essentialBelowPercent, enrichmentFromPercent } };
  const period = periodsFault(periods);
  if (period !== null) return { code: 'INSTRUMENT.PERIODS_NOT_WHOLE', facts: { period } };
  if (!isWithin(officialTolerancePoints, ranges.officialTolerancePoints, 2))
    return { code: 'INSTRUMENT.TOLERANCE_OUT_OF_RANGE', facts: { officialTolerancePoints } };
  if (!isWithin(lateEntryAfterDays, ranges.lateEntryAfterDays, 0))
    return { code: 'INSTRUMENT.LATE_LIMIT_OUT_OF_RANGE', facts: { lateEntryAfterDays } };
  return null;
};

/** Whether a number has no more decimals than it is compared with: a third one would be rounded away in silence. */
export const hasDecimals = (value: number, atMost: number): boolean => Number(value.toFixed(atMost)) === value;

const isWithin = (
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
  decimals: number,
): boolean => value >= from && value <= to && hasDecimals(value, decimals);

/** The limits alone, out of an event, a command or a published version. */
export const limitsOfInstrument = ({
  bands,
  essentialBelowPercent,
  enrichmentFromPercent,
  periods,
  officialTolerancePoints,
  lateEntryAfterDays,
}: InstrumentLimits): InstrumentLimits => ({
  bands: bands.map(({ colour, from, to }) => ({ colour, from, to })),
  essentialBelowPercent,
  enrichmentFromPercent,
  periods: periods.map(({ period, fromMonths, toMonths, stated }) => ({ period, fromMonths, toMonths, stated })),
  officialTolerancePoints,
  lateEntryAfterDays,
});
