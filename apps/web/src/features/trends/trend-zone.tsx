import type { Zone } from './trend-geometry';

/** Where the categories part, as long as one version of the instrument holds. */
export const TrendZone = ({ from, to, essential, enrichment }: Zone) => (
  <g aria-hidden="true">
    <rect x={from} y={enrichment.y} width={to - from} height={essential.y - enrichment.y} className="trend-between" />
    {[enrichment, essential].map(({ y, percent }) => (
      <g key={percent}>
        <line x1={from} x2={to} y1={y} y2={y} className="trend-limit" />
        <text x={from + 2} y={y - 2} className="trend-label">
          {percent}
        </text>
      </g>
    ))}
  </g>
);
