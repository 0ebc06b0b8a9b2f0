import { functionsOfRegion, regionsBottomUp, type BrainFunction, type Region } from '@understory/domain';

export type MapRow = {
  readonly region: Region;
  readonly functions: readonly BrainFunction[];
  /** Part of the whole width, 0 to 1. */
  readonly width: number;
};

/** The lowest row is this part of the width: wide enough for its numbers, narrow enough to read as a pyramid. */
const narrowest = 0.46;

const rowsOf = (region: Region): number => (region === 'brainstem' || region === 'diencephalon' ? 2 : 1);

/** Top row first, as it is drawn: an upside-down pyramid that shrinks evenly towards the brainstem. */
export const pyramidRows = (): readonly MapRow[] => {
  const rows = [...regionsBottomUp].reverse().flatMap((region) => {
    const functions = [...functionsOfRegion[region]].reverse();
    const perRow = Math.ceil(functions.length / rowsOf(region));
    return splitEvery(functions, perRow).map((inRow) => ({ region, functions: [...inRow].reverse() }));
  });
  const steps = Math.max(1, rows.length - 1);
  return rows.map((row, index) => ({ ...row, width: 1 - ((1 - narrowest) * index) / steps }));
};

const splitEvery = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  items.length === 0 ? [] : [items.slice(0, size), ...splitEvery(items.slice(size), size)];
