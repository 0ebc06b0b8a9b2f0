import { brainFunctions, functionsOfRegion, type BrainFunction } from '../../instrument/brain-functions';
import { regionsBottomUp, type Region } from '../../instrument/region';
import type { Scores } from '../../instrument/scores';

/** Two ratings of one function that lie this far apart are for the two raters to talk about. */
export const differingFromPoints = 3;

/**
 * Quadratic weighted kappa as an exact fraction; `numerator` may be negative. Cohen, J. (1968): Weighted kappa: nominal
 * scale agreement with provision for scaled disagreement or partial credit. Psychological Bulletin 70(4), 213–220, with
 * the square of the distance as weight of a disagreement.
 */
export type WeightedKappa = { readonly numerator: number; readonly denominator: number };

/** A kappa, or why there is none. */
export type KappaOrWhyNot = {
  readonly kappa: WeightedKappa | null;
  /** Null where there is one. */
  readonly undefinedBecause: 'fewer-than-two-rated' | 'no-variance' | null;
};

export type RegionAgreement = {
  readonly region: Region;
  /** How many functions both rated. */
  readonly n: number;
  readonly exact: number;
  /** At most one point apart; the exact ones count here too. */
  readonly withinOne: number;
};

export type Agreement = KappaOrWhyNot & {
  readonly method: 'quadratic-weighted-kappa';
  /** How many functions both rated; what only one rated is left out. */
  readonly n: number;
  readonly regions: readonly RegionAgreement[];
  /** Functions that lie three points or more apart, in the order of the instrument. */
  readonly differing: readonly { readonly number: number; readonly first: number; readonly second: number }[];
};

type Pair = { readonly number: number; readonly first: number; readonly second: number };

/** How far two raters of the same child and day agree. */
export const agreementOf = (first: Scores, second: Scores): Agreement => {
  const pairs = pairsOf(brainFunctions, first, second);
  const { kappa, undefinedBecause } = weightedKappa(pairs);
  return {
    method: 'quadratic-weighted-kappa',
    n: pairs.length,
    kappa,
    undefinedBecause,
    regions: regionsBottomUp.map((region) => {
      const apart = pairsOf(functionsOfRegion[region], first, second).map(pointsApart);
      return {
        region,
        n: apart.length,
        exact: apart.filter((points) => points === 0).length,
        withinOne: apart.filter((points) => points <= 1).length,
      };
    }),
    differing: pairs.filter((pair) => pointsApart(pair) >= differingFromPoints),
  };
};

/** Over some of the functions, such as those of a region. */
export const weightedKappaOf = (functions: readonly BrainFunction[], first: Scores, second: Scores): KappaOrWhyNot =>
  weightedKappa(pairsOf(functions, first, second));

/**
 * 1 − Σ(aᵢ−bᵢ)²/n ÷ ΣᵢΣⱼ(aᵢ−bⱼ)²/n²: observed against expected disagreement. Everything is a whole number; the double
 * sum is n·Σa² + n·Σb² − 2·Σa·Σb.
 */
const weightedKappa = (pairs: readonly Pair[]): KappaOrWhyNot => {
  const n = pairs.length;
  if (n < 2) return { kappa: null, undefinedBecause: 'fewer-than-two-rated' };
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  const observed = n * sum((pair) => pointsApart(pair) ** 2);
  const squares = n * sum(({ first, second }) => first * first + second * second);
  const expected = squares - 2 * sum(({ first }) => first) * sum(({ second }) => second);
  // Both gave one and the same score throughout: agreement by chance is certain, and nothing is left to compare with.
  if (expected === 0) return { kappa: null, undefinedBecause: 'no-variance' };
  return { kappa: { numerator: expected - observed, denominator: expected }, undefinedBecause: null };
};

const pointsApart = ({ first, second }: Pair): number => Math.abs(first - second);

const pairsOf = (functions: readonly BrainFunction[], first: Scores, second: Scores): readonly Pair[] =>
  functions.flatMap(({ number }) => {
    const [one, other] = [first[number - 1] ?? null, second[number - 1] ?? null];
    return one === null || other === null ? [] : [{ number, first: one, second: other }];
  });
