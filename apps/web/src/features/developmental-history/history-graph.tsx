import { historyStrands, type HistoryStrand } from '@understory/domain';
import { cellsOf, frame, panelWidth, yOf, type Cell } from './history-geometry';
import type { HistoryOfPeriod } from './history-queries';
import { stateText } from './state-text';
import { confidenceNames, periodNames, standingNames, strandNames, texts } from './texts';

type Props = { readonly periods: readonly HistoryOfPeriod[] };

const bottom = frame.top + frame.height;
const labels = 34;

/** Both strands one above the other, so that what held the child is seen beside what it went through. */
export const HistoryGraph = ({ periods }: Props) => {
  const spoken = periods.flatMap(({ period, strands }) =>
    strands.map((told) => texts.spokenPart(periodNames[period], strandNames[told.strand], stateText(told))),
  );
  return (
    <figure className="history-graph">
      <div className="history-panels" role="img" aria-label={texts.spoken(spoken)}>
        {historyStrands.map((strand) => (
          <div key={strand} aria-hidden="true">
            <p className="history-strand">
              <strong>{strandNames[strand]}</strong> <span className="quiet">{texts.higher[strand]}</span>
            </p>
            <Panel periods={periods} strand={strand} />
          </div>
        ))}
      </div>
      <figcaption className="quiet">{texts.legend}</figcaption>
    </figure>
  );
};

const Panel = ({ periods, strand }: Props & { readonly strand: HistoryStrand }) => (
  <svg viewBox={`0 0 ${panelWidth(periods.length)} ${bottom + labels}`}>
    <defs>
      <pattern
        id={`unknown-${strand}`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="7" className="history-hatch" />
      </pattern>
    </defs>
    {[1, 6, 12].map((value) => (
      <g key={value}>
        <line
          x1={frame.left}
          x2={panelWidth(periods.length)}
          y1={yOf(value)}
          y2={yOf(value)}
          className="history-rule"
        />
        <text x={frame.left - 4} y={yOf(value) + 3} textAnchor="end" className="history-label">
          {value}
        </text>
      </g>
    ))}
    <line x1={frame.left} x2={panelWidth(periods.length)} y1={bottom} y2={bottom} className="history-base" />
    {cellsOf(periods, strand).map((cell) => (
      <PanelCell key={cell.period} cell={cell} hatch={`url(#unknown-${strand})`} />
    ))}
    {periods.map(({ period, standing }, index) => {
      const middle = frame.left + (index + 0.5) * frame.column;
      const lines = [...periodNames[period].split(' '), ...(standing === 'being-lived' ? [texts.now] : [])];
      return (
        <text key={period} className="history-label" textAnchor="middle">
          {lines.map((line, at) => (
            <tspan key={line} x={middle} y={bottom + 11 + at * 10}>
              {line}
            </tspan>
          ))}
        </text>
      );
    })}
  </svg>
);

const PanelCell = ({ cell: { x, bar, standing, whisker }, hatch }: { readonly cell: Cell; readonly hatch: string }) => {
  const middle = x + frame.column / 2;
  if (bar !== null) {
    return (
      <g>
        <rect
          x={x + 12}
          y={bar.y}
          width={32}
          height={bar.height}
          className="history-bar"
          data-confidence={bar.confidence}
        />
        {whisker !== null && (
          <path
            d={`M${x + 47} ${whisker.from}h6M${x + 50} ${whisker.from}V${whisker.to}M${x + 47} ${whisker.to}h6`}
            className="history-whisker"
          />
        )}
        <text x={middle} y={bar.y - 4} textAnchor="middle" className="history-value">
          {bar.value}
        </text>
        <text x={middle} y={bottom - 3} textAnchor="middle" className="history-confidence">
          {confidenceNames[bar.confidence]}
        </text>
      </g>
    );
  }
  if (standing === 'rated') return null;
  return (
    <g>
      {standing !== 'not-yet-lived' && (
        <rect
          x={x + 6}
          y={frame.top}
          width={frame.column - 12}
          height={frame.height}
          className={`history-gap history-${standing}`}
          fill={standing === 'unknown' ? hatch : 'none'}
        />
      )}
      {standingNames[standing].split(' ').map((word, at, words) => (
        <text
          key={word}
          x={middle}
          y={frame.top + frame.height / 2 + (at - (words.length - 1) / 2) * 11 + 3}
          textAnchor="middle"
          className="history-word"
        >
          {word}
        </text>
      ))}
    </g>
  );
};
