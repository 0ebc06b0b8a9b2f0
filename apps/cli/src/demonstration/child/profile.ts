import { regionsBottomUp, type Region } from '@understory/domain';
import type { Random } from '../chance/random';

/** Percent of age-typical that a child has, before any rater looks. */
export type Percents = Readonly<Record<Region, number>>;

/** Where development was held up; each leaves its own shape in the map. */
export type Profile = 'early' | 'self-regulation' | 'relational' | 'cognitive' | 'mild';

type Span = readonly [from: number, to: number];

const spans: Readonly<Record<Profile, Readonly<Record<Region, Span>>>> = {
  // Early and long adversity: everything rests on an unsteady base.
  early: {
    brainstem: [50, 63],
    diencephalon: [46, 60],
    limbic: [42, 58],
    cortex: [48, 64],
    'frontal-cortex': [40, 56],
  },
  'self-regulation': {
    brainstem: [67, 82],
    diencephalon: [52, 64],
    limbic: [50, 64],
    cortex: [58, 74],
    'frontal-cortex': [46, 62],
  },
  relational: {
    brainstem: [76, 92],
    diencephalon: [67, 80],
    limbic: [50, 63],
    cortex: [62, 78],
    'frontal-cortex': [52, 68],
  },
  cognitive: {
    brainstem: [80, 94],
    diencephalon: [74, 88],
    limbic: [67, 80],
    cortex: [50, 63],
    'frontal-cortex': [42, 60],
  },
  mild: {
    brainstem: [86, 96],
    diencephalon: [76, 90],
    limbic: [68, 84],
    cortex: [72, 90],
    'frontal-cortex': [66, 84],
  },
};

export const drawBaseline = (profile: Profile, random: Random): Percents =>
  percentsOf((region) => random.between(...spans[profile][region]));

export const percentsOf = (of: (region: Region) => number): Percents => ({
  brainstem: of('brainstem'),
  diencephalon: of('diencephalon'),
  limbic: of('limbic'),
  cortex: of('cortex'),
  'frontal-cortex': of('frontal-cortex'),
});

export const lowestBelow = (percents: Percents, limit: number): Region | null =>
  regionsBottomUp.find((region) => percents[region] < limit) ?? null;
