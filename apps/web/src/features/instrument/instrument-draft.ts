import {
  bandColours,
  brainFunctions,
  functionalDomains,
  limitRanges,
  periodsOfLife,
  type FunctionalDomain,
  type InstrumentLimits,
} from '@understory/domain';
import { periodNames } from '../developmental-history/texts';
import type { Content } from '../publishing/changes';
import type { Fault } from '../publishing/fault-list';
import { domainNames } from '../wording';
import { bandNames, texts } from './texts';

type Functions = readonly { readonly number: number; readonly domain: FunctionalDomain }[];
export type InstrumentContent = InstrumentLimits & { readonly functions: Functions };

export const numberFields = [
  'essentialBelowPercent',
  'enrichmentFromPercent',
  'officialTolerancePoints',
  'lateEntryAfterDays',
] as const;
export type NumberField = (typeof numberFields)[number];

/** As it is typed. A band and a period are given by where they end: the next one begins there. */
export type InstrumentDraft = {
  readonly domains: readonly FunctionalDomain[];
  /** The highest score of each colour but green, which reaches to 12. */
  readonly bandEnds: readonly string[];
  readonly numbers: Readonly<Record<NumberField, string>>;
  /** Age in months that each period ends with, but the first, which ends with birth, and the last, which stays open. */
  readonly periodEnds: readonly string[];
  readonly stated: readonly string[];
};

export const draftOf = (instrument: InstrumentContent): InstrumentDraft => ({
  domains: instrument.functions.map(({ domain }) => domain),
  bandEnds: instrument.bands.slice(0, -1).map(({ to }) => String(to)),
  numbers: {
    essentialBelowPercent: String(instrument.essentialBelowPercent),
    enrichmentFromPercent: String(instrument.enrichmentFromPercent),
    officialTolerancePoints: String(instrument.officialTolerancePoints),
    lateEntryAfterDays: String(instrument.lateEntryAfterDays),
  },
  periodEnds: instrument.periods.slice(1, -1).map(({ toMonths }) => String(toMonths ?? '')),
  stated: instrument.periods.map(({ stated }) => stated),
});

const highestScore = 12;

/** What the draft says, once it has no fault. */
export const readInstrument = ({ domains, bandEnds, numbers, periodEnds, stated }: InstrumentDraft) => {
  const ends = [...bandEnds.map(Number), highestScore];
  const monthEnds = [0, ...periodEnds.map(Number), null];
  return {
    functions: domains.map((domain, index) => ({ number: index + 1, domain })),
    bands: bandColours.map((colour, index) => ({
      colour,
      from: (ends[index - 1] ?? 0) + 1,
      to: ends[index] ?? highestScore,
    })),
    essentialBelowPercent: Number(numbers.essentialBelowPercent),
    enrichmentFromPercent: Number(numbers.enrichmentFromPercent),
    officialTolerancePoints: Number(numbers.officialTolerancePoints),
    lateEntryAfterDays: Number(numbers.lateEntryAfterDays),
    periods: periodsOfLife.map((period, index) => ({
      period,
      fromMonths: monthEnds[index - 1] ?? null,
      toMonths: monthEnds[index] ?? null,
      stated: (stated[index] ?? '').trim(),
    })),
  };
};

/** An instrument as what stands where, for reading it against another one. */
export const contentOf = (instrument: InstrumentContent): Content => [
  ...instrument.functions.map(({ number, domain }) => [functionName(number), domainNames[domain]] as const),
  ...instrument.bands.map(({ colour, from, to }) => [bandNames[colour], `${from}–${to}`] as const),
  ...numberFields.map((name) => [texts.numbers[name], String(instrument[name])] as const),
  ...instrument.periods.map(
    ({ period, fromMonths, toMonths, stated }) =>
      [periodNames[period], `${texts.months(fromMonths, toMonths)}: ${stated}`] as const,
  ),
];

export const functionName = (number: number): string => `${number} ${brainFunctions[number - 1]?.name ?? ''}`;

/** What the record would refuse, and where. */
export const faultsOf = ({ domains, bandEnds, numbers, periodEnds, stated }: InstrumentDraft): readonly Fault[] => [
  ...functionalDomains
    .filter((domain) => !domains.includes(domain))
    .map((domain) => ({ where: domainNames[domain], rule: texts.domainEmpty })),
  ...faultsOfEnds(bandEnds, 0, highestScore - 1, (index) => bandNames[bandColours[index] ?? 'green']),
  ...numberFields.filter((name) => !isInRange(name, numbers[name])).map((name) => faultOfNumber(name)),
  ...(Number(numbers.essentialBelowPercent) < Number(numbers.enrichmentFromPercent)
    ? []
    : [{ where: texts.numbers.enrichmentFromPercent, rule: texts.notAbove }]),
  ...faultsOfEnds(periodEnds, 0, oldestMonths, (index) => periodNames[periodsOfLife[index + 1] ?? 'youth']),
  ...periodsOfLife
    .filter((_, index) => (stated[index] ?? '').trim() === '')
    .map((period) => ({ where: periodNames[period], rule: texts.statedMissing })),
];

const oldestMonths = 360;

const faultsOfEnds = (
  ends: readonly string[],
  after: number,
  last: number,
  nameAt: (index: number) => string,
): readonly Fault[] =>
  ends.flatMap((end, index) => {
    const from = (index === 0 ? after : Number(ends[index - 1])) + 1;
    const isWhole = /^\d{1,3}$/.test(end) && Number(end) >= from && Number(end) <= last;
    return isWhole ? [] : [{ where: nameAt(index), rule: texts.endRange(from, last) }];
  });

const rangeOf = (name: NumberField) =>
  name === 'lateEntryAfterDays' || name === 'officialTolerancePoints' ? limitRanges[name] : limitRanges.percent;

const isInRange = (name: NumberField, text: string): boolean => {
  const { from, to } = rangeOf(name);
  const form = name === 'lateEntryAfterDays' ? /^\d{1,3}$/ : /^\d{1,3}(\.\d{1,2})?$/;
  return form.test(text) && Number(text) >= from && Number(text) <= to;
};

const faultOfNumber = (name: NumberField): Fault => {
  const { from, to } = rangeOf(name);
  const rule = name === 'lateEntryAfterDays' ? texts.wholeRange(from, to) : texts.decimalRange(from, to);
  return { where: texts.numbers[name], rule };
};
