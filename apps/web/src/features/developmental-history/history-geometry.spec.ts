import { cellsOf, frame, yOf } from './history-geometry';
import type { HistoryOfPeriod, StrandOfPeriod } from './history-queries';

const strand = (over: Partial<StrandOfPeriod>): StrandOfPeriod => ({
  strand: 'adversity',
  standing: 'not-asked',
  current: null,
  others: [],
  disagreement: null,
  ...over,
});
const account = (value: number | null): NonNullable<StrandOfPeriod['current']> => ({
  entryId: 'e',
  value,
  confidence: value === null ? null : 'high',
  source: 'carer',
  reportedOn: '2026-01-01',
  note: null,
  about: 'child',
  factKind: null,
  person: null,
  corrections: [],
});
const period = (name: HistoryOfPeriod['period'], told: Partial<StrandOfPeriod>): HistoryOfPeriod => ({
  period: name,
  fromMonths: 0,
  toMonths: 2,
  stated: '',
  standing: 'lived-through',
  strands: [strand(told)],
});

describe('the graph of a history', () => {
  it('gives a height to values only: unknown, not asked and not yet lived have none', () => {
    const cells = cellsOf(
      [
        period('perinatal', { standing: 'unknown', current: account(null) }),
        period('infancy', { standing: 'not-asked' }),
        period('childhood', { standing: 'rated', current: account(1) }),
        period('youth', { standing: 'not-yet-lived', current: account(9) }),
      ],
      'adversity',
    );
    expect(cells.map(({ bar }) => bar?.value ?? null)).toEqual([null, null, 1, null]);
    expect(cells[2]?.bar?.height).toBeGreaterThan(0);
  });

  it('draws higher values higher, up to the top of the panel', () => {
    expect(yOf(12)).toBe(frame.top);
    expect(yOf(6)).toBe(frame.top + frame.height / 2);
  });

  it('spans what accounts disagree on', () => {
    const told = { standing: 'rated', current: account(9), disagreement: { lowest: 3, highest: 12 } } as const;
    expect(cellsOf([period('infancy', told)], 'adversity')[0]?.whisker).toEqual({ from: yOf(3), to: yOf(12) });
  });

  it('stands in columns from left to right, and leaves out the other strand', () => {
    const cells = cellsOf([period('perinatal', {}), period('infancy', {})], 'adversity');
    expect(cells.map(({ x }) => x)).toEqual([frame.left, frame.left + frame.column]);
    expect(cellsOf([period('perinatal', {})], 'relational-health')).toEqual([]);
  });
});
