import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export type Point = { readonly date: string; readonly percent: number | null };
export type Frame = { readonly width: number; readonly height: number };
export type Trend = {
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly essentialY: number;
  readonly enrichmentY: number;
};

export const limits = { essential: 65, enrichment: 85 } as const;

const inset = { x: 8, y: 8 } as const;
/** Percents outside are rare and are drawn at the edge; the table has the number. */
const range = [20, 110] as const;

/** By real time, so that a long wait looks long; a missing percent breaks the line instead of being guessed. */
export const trendOf = (points: readonly Point[], { width, height }: Frame): Trend => {
  const times = points.map(({ date }) => Date.parse(date));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const x = scaleLinear([first, last === first ? first + 1 : last], [inset.x, width - inset.x]);
  const y = scaleLinear([...range], [height - inset.y, inset.y]).clamp(true);
  const placed = points.map(({ percent }, index) =>
    percent === null ? null : { x: x(times[index] ?? first), y: y(percent) },
  );
  const path = line<(typeof placed)[number]>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)(placed);
  return {
    path: path ?? '',
    dots: placed.filter((point) => point !== null),
    essentialY: y(limits.essential),
    enrichmentY: y(limits.enrichment),
  };
};
