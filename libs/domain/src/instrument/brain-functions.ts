import type { FunctionalDomain } from './functional-domain';
import type { Region } from './region';

/** The version of this list; an assessment names it, so that a later list never re-reads an earlier rating. */
export const instrumentVersion = 1;

export type FunctionKey = `f${number}`;

/** One of the 32 rated capabilities. */
export type BrainFunction = {
  /** 1 to 32; its score stands at index number - 1. */
  readonly number: number;
  readonly key: FunctionKey;
  readonly region: Region;
  readonly domain: FunctionalDomain;
  readonly name: string;
};

const brainFunction = (number: number, region: Region, domain: FunctionalDomain, name: string): BrainFunction => ({
  number,
  key: `f${number}`,
  region,
  domain,
  name,
});

/** The functions bottom up, in the order of the instrument. */
export const brainFunctions: readonly BrainFunction[] = [
  brainFunction(1, 'brainstem', 'sensory-integration', 'Cardiovascular/ANS'),
  brainFunction(2, 'brainstem', 'sensory-integration', 'Autonomic Regulation'),
  brainFunction(3, 'brainstem', 'sensory-integration', 'Temperature Regulation/Metabolism'),
  brainFunction(4, 'brainstem', 'sensory-integration', 'Extraocular Eye Movements'),
  brainFunction(5, 'brainstem', 'sensory-integration', 'Suck/Swallow/Gag'),
  brainFunction(6, 'brainstem', 'sensory-integration', 'Attention/Tracking'),
  brainFunction(7, 'diencephalon', 'self-regulation', 'Feeding/Appetite'),
  brainFunction(8, 'diencephalon', 'self-regulation', 'Sleep'),
  brainFunction(9, 'diencephalon', 'self-regulation', 'Fine Motor Skills'),
  brainFunction(10, 'diencephalon', 'self-regulation', 'Coordination/Large Motor Functioning'),
  brainFunction(11, 'diencephalon', 'self-regulation', 'Dissociative Continuum'),
  brainFunction(12, 'diencephalon', 'self-regulation', 'Arousal Continuum'),
  brainFunction(13, 'diencephalon', 'self-regulation', 'Neuroendocrine/Hypothalamic'),
  brainFunction(14, 'diencephalon', 'sensory-integration', 'Primary Sensory Integration'),
  brainFunction(15, 'limbic', 'relational', 'Reward'),
  brainFunction(16, 'limbic', 'relational', 'Affect Regulation/Mood'),
  brainFunction(17, 'limbic', 'relational', 'Attunement/Empathy'),
  brainFunction(18, 'limbic', 'relational', 'Psychosexual'),
  brainFunction(19, 'limbic', 'relational', 'Relational/Attachment'),
  brainFunction(20, 'limbic', 'relational', 'Short-term Memory/Learning'),
  brainFunction(21, 'cortex', 'cognitive', 'Somato/Motorsensory Integration'),
  brainFunction(22, 'cortex', 'cognitive', 'Sense Time/Delay Gratification'),
  brainFunction(23, 'cortex', 'cognitive', 'Communication Expressive/Receptive'),
  brainFunction(24, 'cortex', 'cognitive', 'Self Awareness/Self Image'),
  brainFunction(25, 'cortex', 'cognitive', 'Speech/Articulation'),
  brainFunction(26, 'cortex', 'cognitive', 'Concrete Cognition'),
  brainFunction(27, 'frontal-cortex', 'cognitive', 'Non-verbal Cognition'),
  brainFunction(28, 'frontal-cortex', 'cognitive', 'Modulate Reactivity/Impulsivity'),
  brainFunction(29, 'frontal-cortex', 'cognitive', 'Math/Symbolic Cognition'),
  brainFunction(30, 'frontal-cortex', 'cognitive', 'Reading/Verbal'),
  brainFunction(31, 'frontal-cortex', 'cognitive', 'Abstract/Reflective Cognition'),
  brainFunction(32, 'frontal-cortex', 'cognitive', 'Values/Beliefs/Morality'),
];

const inRegion = (region: Region): readonly BrainFunction[] => brainFunctions.filter((f) => f.region === region);
const inDomain = (domain: FunctionalDomain): readonly BrainFunction[] =>
  brainFunctions.filter((f) => f.domain === domain);

export const functionsOfRegion: Readonly<Record<Region, readonly BrainFunction[]>> = {
  brainstem: inRegion('brainstem'),
  diencephalon: inRegion('diencephalon'),
  limbic: inRegion('limbic'),
  cortex: inRegion('cortex'),
  'frontal-cortex': inRegion('frontal-cortex'),
};

export const functionsOfDomain: Readonly<Record<FunctionalDomain, readonly BrainFunction[]>> = {
  'sensory-integration': inDomain('sensory-integration'),
  'self-regulation': inDomain('self-regulation'),
  relational: inDomain('relational'),
  cognitive: inDomain('cognitive'),
};

/** f1 to f32, in the order of the instrument. */
export const functionKeys: readonly FunctionKey[] = brainFunctions.map(({ key }) => key);
