import { normRowForAge } from './norm-row-for-age';
import type { NormSet } from './norm-set';

/** Ages over which two sets say the same things about each other. */
export type NormsDifference = {
  readonly fromMonths: number;
  /** Exclusive. */
  readonly toMonths: number;
  /** One set may cover ages that the other does not. */
  readonly covered: 'by-both' | 'by-new-only' | 'by-old-only';
  /** How many of the 32 functions have another typical score; all of them where one set has none. */
  readonly functions: number;
  /** The function that differs most, the first of several; null where one set has none. */
  readonly largest: {
    readonly functionNumber: number;
    readonly beforeHundredths: number;
    readonly afterHundredths: number;
  } | null;
};

type Rows = Pick<NormSet, 'rows'>;

/** Where two norm sets differ, by age; ages at which they agree, or that neither covers, are left out. */
export const compareNorms = (before: Rows, after: Rows): readonly NormsDifference[] => {
  const edges = [...before.rows, ...after.rows].flatMap(({ fromMonths, toMonths }) => [fromMonths, toMonths]);
  const inOrder = [...new Set(edges)].sort((one, other) => one - other);
  return inOrder.slice(1).flatMap((toMonths, place) => {
    const fromMonths = inOrder[place] ?? toMonths;
    const difference = differenceAt(before, after, fromMonths);
    return difference === null ? [] : [{ fromMonths, toMonths, ...difference }];
  });
};

const differenceAt = (before: Rows, after: Rows, ageMonths: number) => {
  const old = normRowForAge(before, ageMonths)?.typicalHundredths ?? null;
  const next = normRowForAge(after, ageMonths)?.typicalHundredths ?? null;
  if (old === null) return next && ({ covered: 'by-new-only', functions: next.length, largest: null } as const);
  if (next === null) return { covered: 'by-old-only', functions: old.length, largest: null } as const;
  const differing = old
    .map((beforeHundredths, index) => ({
      functionNumber: index + 1,
      beforeHundredths,
      afterHundredths: next[index] ?? beforeHundredths,
    }))
    .filter(({ beforeHundredths, afterHundredths }) => beforeHundredths !== afterHundredths);
  const [first] = differing;
  if (first === undefined) return null;
  const largest = differing.reduce((most, one) => (distance(one) > distance(most) ? one : most), first);
  return { covered: 'by-both', functions: differing.length, largest } as const;
};

const distance = (one: { readonly beforeHundredths: number; readonly afterHundredths: number }): number =>
  Math.abs(one.afterHundredths - one.beforeHundredths);
