import { scaleBand, scaleLinear } from 'd3-scale';

export type Bar = {
  readonly step: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Frame = { readonly width: number; readonly height: number };

const highest = 120;
const inset = 6;

/** One bar an assessment; what is withheld or missing has no bar, rather than an empty one. */
export const barsOf = (
  steps: readonly { readonly step: number; readonly meanPercent: number | null }[],
  { width, height }: Frame,
): readonly Bar[] => {
  const x = scaleBand(
    steps.map(({ step }) => String(step)),
    [inset, width - inset],
  ).padding(0.25);
  const y = percentScale(height);
  return steps.flatMap(({ step, meanPercent }) => {
    const left = x(String(step));
    if (meanPercent === null || left === undefined) return [];
    return [{ step, x: left, y: y(meanPercent), width: x.bandwidth(), height: y(0) - y(meanPercent) }];
  });
};

export const percentScale = (height: number) => scaleLinear([0, highest], [height - inset, inset]).clamp(true);
