import {
  bandColours,
  hasDecimals,
  limitRanges,
  periodsOfLife,
  type Band,
  type InstrumentLimits,
  type PeriodLimits,
} from '@understory/domain';
import { isText, objectOf, type Faulty } from './json-file';

/** The limits of a file; what it leaves out is as the version in force has it. */
export const readLimits = (
  file: Readonly<Record<string, unknown>>,
  inForce: InstrumentLimits,
): Faulty<InstrumentLimits> => {
  const { percent, officialTolerancePoints, lateEntryAfterDays } = limitRanges;
  const bands = listOf(file, 'bands', bandOf, inForce.bands);
  const periods = listOf(file, 'periods', periodOf, inForce.periods);
  const numbers = {
    essentialBelowPercent: numberOf(file, 'essentialBelowPercent', percent, 2, inForce),
    enrichmentFromPercent: numberOf(file, 'enrichmentFromPercent', percent, 2, inForce),
    officialTolerancePoints: numberOf(file, 'officialTolerancePoints', officialTolerancePoints, 2, inForce),
    lateEntryAfterDays: numberOf(file, 'lateEntryAfterDays', lateEntryAfterDays, 0, inForce),
  };
  return {
    value: {
      bands: bands.value,
      essentialBelowPercent: numbers.essentialBelowPercent.value,
      enrichmentFromPercent: numbers.enrichmentFromPercent.value,
      periods: periods.value,
      officialTolerancePoints: numbers.officialTolerancePoints.value,
      lateEntryAfterDays: numbers.lateEntryAfterDays.value,
    },
    faults: [...bands.faults, ...periods.faults, ...Object.values(numbers).flatMap(({ faults }) => faults)],
  };
};

const listOf = <Entry>(
  file: Readonly<Record<string, unknown>>,
  key: 'bands' | 'periods',
  entryOf: (value: unknown) => Entry | string,
  inForce: readonly Entry[],
): Faulty<readonly Entry[]> => {
  const given = file[key];
  if (given === undefined) return { value: inForce, faults: [] };
  if (!Array.isArray(given) || given.length > 20) return { value: inForce, faults: [`${key}: must be a list`] };
  const read = given.map(entryOf);
  return {
    value: read.filter((entry): entry is Entry & object => typeof entry === 'object'),
    faults: read.flatMap((entry, index) => (typeof entry === 'string' ? [`${key}[${index}]: ${entry}`] : [])),
  };
};

const bandOf = (value: unknown): Band | string => {
  const { colour, from, to } = objectOf(value) ?? {};
  const known = bandColours.find((one) => one === colour);
  return known === undefined || typeof from !== 'number' || typeof to !== 'number'
    ? `must be { "colour": one of ${bandColours.join(', ')}, "from": a score, "to": a score }`
    : { colour: known, from, to };
};

const periodOf = (value: unknown): PeriodLimits | string => {
  const { period, fromMonths, toMonths, stated } = objectOf(value) ?? {};
  const known = periodsOfLife.find((one) => one === period);
  return known === undefined || !isMonths(fromMonths) || !isMonths(toMonths) || !isText(stated)
    ? `must be { "period": one of ${periodsOfLife.join(', ')}, "fromMonths": months or null, "toMonths": months or null, "stated": in words }`
    : { period: known, fromMonths, toMonths, stated };
};

const isMonths = (value: unknown): value is number | null => value === null || typeof value === 'number';

const numberOf = <Key extends keyof InstrumentLimits>(
  file: Readonly<Record<string, unknown>>,
  key: InstrumentLimits[Key] extends number ? Key : never,
  { from, to }: { readonly from: number; readonly to: number },
  decimals: 0 | 2,
  inForce: InstrumentLimits,
): Faulty<number> => {
  const standing: unknown = inForce[key];
  const value = file[key] ?? standing;
  if (typeof value === 'number' && value >= from && value <= to && hasDecimals(value, decimals))
    return { value, faults: [] };
  const words = decimals === 0 ? 'a whole number' : 'a number with at most two decimals';
  return { value: from, faults: [`${key}: must be ${words} from ${from} to ${to}`] };
};
