import { inPercent } from '../wording';
import { texts } from './texts';
import { TrendZone } from './trend-zone';
import { trendOf, type Point } from './trend-geometry';

const frame = { width: 220, height: 110 } as const;

/** One region or domain; all of them share one scale. */
export const Trend = ({ name, points }: { readonly name: string; readonly points: readonly Point[] }) => {
  const { path, dots, seams, zones } = trendOf(points, frame);
  const finding = texts.finding(name, inPercent(points[0]?.percent ?? null), inPercent(points.at(-1)?.percent ?? null));
  return (
    <figure className="trend">
      <figcaption>
        <strong>{name}</strong> {inPercent(points.at(-1)?.percent ?? null)}
      </figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={finding}>
        {zones.map((zone) => (
          <TrendZone key={zone.from} {...zone} />
        ))}
        {seams.map((x) => (
          <line key={x} x1={x} x2={x} y1={0} y2={frame.height} className="trend-seam" />
        ))}
        <path d={path} className="trend-line" />
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={3} className="trend-dot" />
        ))}
      </svg>
    </figure>
  );
};
