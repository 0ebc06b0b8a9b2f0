import { regionsBottomUp, type NormSetRef, type Region } from '@understory/domain';
import type { OutcomeCell, RegionOutcomes } from './outcomes';
import type { StepOfChild } from './series-of-child';
import { isSmall } from './smallest-group';

/** The series of one program's children, from the baseline to `lastStep`. */
export const regionOutcomes = (
  series: readonly (readonly StepOfChild[])[],
  lastStep: number,
): readonly RegionOutcomes[] => {
  const withBaseline = series.filter((steps) => steps.length > 0);
  const steps = Array.from({ length: lastStep + 1 }, (_, step) => step);
  return regionsBottomUp.map((region) => ({ region, steps: steps.map((step) => cellOf(withBaseline, region, step)) }));
};

const cellOf = (withBaseline: readonly (readonly StepOfChild[])[], region: Region, step: number): OutcomeCell => {
  const reached = withBaseline.flatMap((steps) => steps[step] ?? []);
  const read = reached.flatMap(({ regions, normSet }) => {
    const { percent } = regions[region];
    return percent === null ? [] : [{ percent, normSet }];
  });
  if (isSmall(read.length)) return withheldCell(step);
  return {
    step,
    meanPercent: cutToTenths(read.reduce((sum, { percent }) => sum + percent, 0) / read.length),
    n: read.length,
    missing: withBaseline.length - reached.length,
    unreadable: reached.length - read.length,
    suppressed: false,
    mixedNormSets: new Set(read.map(({ normSet }) => keyOf(normSet))).size > 1,
  };
};

/** Of a small group nothing is said. */
export const withheldCell = (step: number): OutcomeCell => ({
  step,
  meanPercent: null,
  n: null,
  missing: null,
  unreadable: null,
  suppressed: true,
  mixedNormSets: false,
});

/** Cut and never rounded, as in reports; a double just below its tenth counts as that tenth. */
const cutToTenths = (percent: number): number => Math.floor(percent * 10 + 1e-7) / 10;

const keyOf = (normSet: NormSetRef | null): string => JSON.stringify([normSet?.name, normSet?.version]);

/** Each norm set once, by name and version. */
export const normSetsOf = (series: readonly (readonly StepOfChild[])[]): readonly NormSetRef[] => {
  const found = new Map<string, NormSetRef>();
  for (const { normSet } of series.flat()) if (normSet !== null) found.set(keyOf(normSet), normSet);
  return [...found.values()].sort((one, other) =>
    one.name === other.name ? one.version - other.version : one.name < other.name ? -1 : 1,
  );
};
