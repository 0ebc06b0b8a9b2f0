import type { CategoryLimits } from '@understory/domain';
import { inPercent, regionNames } from '../wording';
import { barsOf, percentScale } from './bar-geometry';
import type { RegionOutcomes } from './outcomes-query';
import { texts } from './texts';

const frame = { width: 220, height: 110 } as const;

type Props = { readonly outcomes: RegionOutcomes; readonly limits: CategoryLimits | null };

export const OutcomeChart = ({ outcomes: { region, steps }, limits }: Props) => {
  const bars = barsOf(steps, frame);
  const lines = limits === null ? [] : [limits.enrichmentFromPercent, limits.essentialBelowPercent];
  const y = percentScale(frame.height);
  const shown = steps.filter(({ meanPercent }) => meanPercent !== null);
  const first = inPercent(steps[0]?.meanPercent ?? null);
  const last = inPercent(shown.at(-1)?.meanPercent ?? null);
  const finding = shown.length === 0 ? texts.withheldAll : texts.finding(regionNames[region], first, last);
  return (
    <figure className="trend">
      <figcaption>
        <strong>{regionNames[region]}</strong> {shown.length === 0 ? texts.withheldAll : `${first} → ${last}`}
      </figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={finding}>
        {bars.map((bar) => (
          <rect key={bar.step} x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill="#1f5f4d" />
        ))}
        {lines.map((limit) => (
          <g key={limit} aria-hidden="true">
            <line x1={0} x2={frame.width} y1={y(limit)} y2={y(limit)} className="trend-limit" />
            <text x={2} y={y(limit) - 2} className="trend-label">
              {limit}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
};
