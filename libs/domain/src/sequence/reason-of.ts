import type { Category, CategoryLimits } from '../brain-map/category';
import type { Region } from '../instrument/region';
import { neverReached } from '../never-reached';
import type { ReadRegion, SequenceBasis, StepRole } from './proposed-plan';
import { numbersOf } from './percent-words';

type Context = {
  readonly basis: SequenceBasis;
  readonly instrument: CategoryLimits;
  readonly primary: Region | null;
};

/** Why a region stands where it stands in a proposal. */
export const reasonOf = (step: ReadRegion & { readonly role: StepRole }, context: Context): string =>
  [standing(step, context.instrument), consequence(step, context), source(context.basis)].join(' ');

const standing = ({ fraction, category }: ReadRegion, limits: CategoryLimits): string =>
  fraction === null || category === null
    ? 'No percent can be told: too few functions were rated, or no norms cover the age.'
    : `${numbersOf(fraction)}, ${limitWords(category, limits)}.`;

const limitWords = (category: Category, limits: CategoryLimits): string => {
  const { essentialBelowPercent: low, enrichmentFromPercent: high } = limits;
  if (category === 'essential') return `under ${low} %: essential`;
  return category === 'therapeutic'
    ? `at least ${low} % and under ${high} %: therapeutic`
    : `at least ${high} %: enrichment`;
};

const consequence = ({ category, role }: ReadRegion & { readonly role: StepRole }, { primary }: Context): string => {
  const first = primary === null ? '' : regionWords[primary];
  switch (role) {
    case 'primary':
      return category === 'essential'
        ? 'It is the lowest essential region: work begins here.'
        : 'No region is known to be essential, and it is the lowest therapeutic one: work begins here.';
    case 'keep-up':
      return `It lies below ${first}, where work begins: keep up what carries it.`;
    case 'support':
      return `Work here is support until ${first}, which is lower, has matured.`;
    case 'enrich':
      return 'No region is known to be essential or therapeutic: positive experiences keep building capacity.';
    case 'unknown':
      return 'Rate it before relying on what lies above it.';
    default:
      return neverReached(role);
  }
};

const source = ({ kind, assessedOn, normSet, instrumentVersion }: SequenceBasis): string => {
  const norms = normSet === null ? 'no norms' : `norms “${normSet.name}” version ${normSet.version}`;
  return `Read from the ${kind} of ${assessedOn} with ${norms} and instrument version ${instrumentVersion}.`;
};

const regionWords: Readonly<Record<Region, string>> = {
  brainstem: 'the brainstem',
  diencephalon: 'the diencephalon',
  limbic: 'the limbic region',
  cortex: 'the cortex',
  'frontal-cortex': 'the frontal cortex',
};
