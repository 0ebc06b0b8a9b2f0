import {
  assessmentsInOrder,
  focusOf,
  functionKeys,
  functionalDomains,
  instrumentOf,
  readMap,
  regionsBottomUp,
  type Assessment,
  type Child,
  type InstrumentLookup,
  type MapPart,
  type NormSetLookup,
  type ReadinessPolicy,
} from '@understory/domain';
import { normSetLabel } from './norm-set-label';

export type MapReadOut = {
  readonly child: string;
  readonly focus: string | null;
  readonly assessments: readonly {
    readonly date: string;
    readonly kind: string;
    readonly ageMonths: number;
    readonly normSet: string | null;
    readonly scores: Readonly<Record<string, number | null>>;
    readonly regions: Readonly<Record<string, MapPart>>;
    readonly domains: Readonly<Record<string, MapPart>>;
  }[];
};

/** The longitudinal map as other programs read it: ascending, missing is null, percents as the nearest double. */
export const mapReadOut = (
  child: Child,
  reference: string,
  normSets: NormSetLookup,
  policy: ReadinessPolicy,
  instruments: InstrumentLookup,
): MapReadOut => ({
  child: reference,
  focus: focusOf(child, normSets, policy),
  assessments: assessmentsInOrder(child).map((assessment) => ({
    date: assessment.assessedOn,
    kind: assessment.kind,
    ageMonths: assessment.ageMonths,
    normSet: assessment.normSet === null ? null : normSetLabel(assessment.normSet),
    scores: Object.fromEntries(functionKeys.map((key, index) => [key, assessment.scores[index] ?? null])),
    ...partsOf(assessment, normSets, instruments),
  })),
});

const partsOf = (assessment: Assessment, normSets: NormSetLookup, instruments: InstrumentLookup) => {
  const normSet = assessment.normSet === null ? undefined : normSets(assessment.normSet);
  const map = readMap(assessment, normSet ?? null, instrumentOf(assessment, instruments));
  return {
    regions: Object.fromEntries(regionsBottomUp.map((region) => [region, map.regions[region]])),
    domains: Object.fromEntries(functionalDomains.map((domain) => [domain, map.domains[domain]])),
  };
};
