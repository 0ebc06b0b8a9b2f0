/** Whole tens around the values and the limits, so that no point and no limit line lies on an edge. */
export const percentRange = (values: readonly number[]): { readonly low: number; readonly high: number } => ({
  low: Math.max(0, Math.floor((Math.min(...values) - 4) / 10) * 10),
  high: Math.ceil((Math.max(...values) + 4) / 10) * 10,
});

/** Points joined by a line; a missing percent parts two of them. */
export const unbrokenRuns = <Point extends { readonly percent: number | null }>(
  points: readonly Point[],
): readonly (readonly (Point & { readonly percent: number })[])[] => {
  const runs: (Point & { readonly percent: number })[][] = [[]];
  for (const point of points) {
    const { percent } = point;
    if (percent === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, percent });
  }
  return runs.filter((run) => run.length > 0);
};
