import type { CategoryLimits } from '@understory/domain';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export type Point = {
  readonly date: string;
  readonly percent: number | null;
  /** The norms and the version of the instrument behind the percent; two points of different ones do not compare. */
  readonly readBy: string;
  /** Of that version of the instrument. */
  readonly limits: CategoryLimits;
};
export type Frame = { readonly width: number; readonly height: number };
export type Trend = {
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Where points begin that are read by something else than those before. */
  readonly seams: readonly number[];
  /** Where the categories part, as long as one instrument holds. */
  readonly zones: readonly Zone[];
};
export type Zone = {
  readonly from: number;
  readonly to: number;
  readonly essential: { readonly y: number; readonly percent: number };
  readonly enrichment: { readonly y: number; readonly percent: number };
};

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
  const begins = points.map(({ readBy }, index) => index > 0 && readBy !== points[index - 1]?.readBy);
  // A missing point before each seam breaks the line there.
  const drawn = placed.flatMap((point, index) => (begins[index] === true ? [null, point] : [point]));
  const path = line<(typeof drawn)[number]>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)(drawn);
  const middle = (index: number): number => (x(times[index - 1] ?? first) + x(times[index] ?? first)) / 2;
  const seams = begins.flatMap((isSeam, index) => (isSeam ? [middle(index)] : []));
  const limitsInTurn = points.filter((_, index) => index === 0 || begins[index] === true).map(({ limits }) => limits);
  return {
    path: path ?? '',
    dots: placed.filter((point) => point !== null),
    seams,
    zones: [0, ...seams].flatMap((from, index) => {
      const limits = limitsInTurn[index];
      if (limits === undefined) return [];
      const at = (percent: number) => ({ y: y(percent), percent });
      const { essentialBelowPercent, enrichmentFromPercent } = limits;
      return {
        from,
        to: seams[index] ?? width,
        essential: at(essentialBelowPercent),
        enrichment: at(enrichmentFromPercent),
      };
    }),
  };
};
