import { readMap, type BrainMap, type NormSetLookup, type NormSetRef } from '@understory/domain';
import type { Assessed } from '../brain-map-history/assessed';

/** An assessment as far as outcomes need it. */
export type AssessedInProgram = Pick<
  Assessed,
  'childId' | 'kind' | 'ageMonths' | 'scores' | 'normSetName' | 'normSetVersion'
> & { readonly program: string };

export type StepOfChild = {
  readonly normSet: NormSetRef | null;
  readonly regions: BrainMap['regions'];
};

/** The baseline and what came after it, in clinical order; empty for a child who has no baseline to compare with. */
export const seriesOfChild = (
  assessments: readonly AssessedInProgram[],
  lookup: NormSetLookup,
): readonly StepOfChild[] => {
  const baseline = assessments.findIndex(({ kind }) => kind === 'baseline');
  return baseline < 0 ? [] : assessments.slice(baseline).map((assessed) => stepOf(assessed, lookup));
};

const stepOf = (assessed: AssessedInProgram, lookup: NormSetLookup): StepOfChild => {
  const { normSetName, normSetVersion } = assessed;
  const normSet =
    normSetName === null || normSetVersion === null ? null : { name: normSetName, version: normSetVersion };
  return { normSet, regions: readMap(assessed, normSet === null ? null : lookup(normSet)).regions };
};
