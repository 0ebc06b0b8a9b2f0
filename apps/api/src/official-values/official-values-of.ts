import { instrumentOf, officialComparisons, type Assessment } from '@understory/domain';
import type { InForce } from '../reading/reference-in-force';
import type { OfficialValuesInMap } from './official-values.answer';

/** What was transcribed, beside what the scores give; null while nothing was. */
export const officialValuesOf = (
  assessment: Assessment,
  { lookup, instrumentOf: instruments }: Pick<InForce, 'lookup' | 'instrumentOf'>,
): OfficialValuesInMap | null => {
  const { official } = assessment;
  if (official === null) return null;
  const domains = officialComparisons(assessment, lookup, instruments).map(({ domain, ...comparison }) => {
    const { scoreHundredths, typicalHundredths, percentHundredths } = official.domains[domain];
    return {
      domain,
      score: inPoints(scoreHundredths),
      typical: inPoints(typicalHundredths),
      percent: inPoints(percentHundredths),
      ...comparison,
    };
  });
  return {
    reportedOn: official.reportedOn,
    source: official.source,
    cmr: inPoints(official.cmrHundredths),
    domains,
    tolerancePoints: instrumentOf(assessment, instruments).officialTolerancePoints,
    numberOfCorrections: official.corrections.length,
  };
};

const inPoints = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
