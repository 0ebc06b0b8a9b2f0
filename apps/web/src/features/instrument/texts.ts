import type { BandColour } from '@understory/domain';

export const bandNames: Readonly<Record<BandColour, string>> = {
  red: 'Red',
  orange: 'Orange',
  yellow: 'Yellow',
  green: 'Green',
};

export const texts = {
  title: 'Instrument',
  note: 'The 32 functions by region, and by what limits they are read. An assessment is read by the version it was signed with.',
  content: 'Domains and limits',
  bands: 'Colours',
  periods: 'Periods of life',
  versionName: (version: number) => `version ${version}`,
  publish: 'Publish a version of the instrument',
  means:
    'Assessments signed from now on are read by it; those signed before keep theirs. Names and regions of functions never change.',
  domains: 'The domain each function counts for',
  limits: 'Limits',
  upTo: (colour: string) => `${colour} up to score`,
  greenAbove: 'Green is what lies above, up to 12.',
  endOf: (period: string) => `${period} ends with month`,
  statedOf: (period: string) => `${period} in words`,
  periodsNote: 'Each period begins where the one before ends; the first ends with birth, the last stays open.',
  numbers: {
    essentialBelowPercent: 'Essential under so many percent',
    enrichmentFromPercent: 'Enrichment from so many percent on',
    officialTolerancePoints: 'Percent points that an official percent may lie from the computed one',
    lateEntryAfterDays: 'A late entry after so many days',
  },
  months: (from: number | null, to: number | null) => {
    if (from === null) return 'before birth';
    return to === null ? `from ${from} months on` : `${from}–${to} months`;
  },
  domainEmpty: 'holds no function; every domain holds one at least.',
  notAbove: 'must be above where essential ends.',
  statedMissing: 'is not said in words.',
  endRange: (from: number, to: number) => `must end with a whole number from ${from} to ${to}.`,
  wholeRange: (from: number, to: number) => `must be a whole number from ${from} to ${to}.`,
  decimalRange: (from: number, to: number) => `must be from ${from} to ${to}, with at most two decimals.`,
} as const;
