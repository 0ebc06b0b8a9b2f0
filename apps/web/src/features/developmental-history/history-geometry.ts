import { highestScore } from '@understory/domain';
import type { HistoryOfPeriod, StrandOfPeriod } from './history-queries';

/** One panel is one strand; columns are periods, equally wide, because half of them would be too narrow in real time. */
export const frame = { left: 22, column: 56, top: 17, height: 96 } as const;

export const panelWidth = (columns: number): number => frame.left + columns * frame.column;

/** From the bottom of a panel; a value of 0 does not exist, so the axis begins at 0 only to give 1 a height. */
export const yOf = (value: number): number => frame.top + frame.height * (1 - value / highestScore);

export type Cell = {
  readonly period: HistoryOfPeriod['period'];
  readonly x: number;
  /** Null unless there is a value: nothing else has a height. */
  readonly bar: {
    readonly y: number;
    readonly height: number;
    readonly value: number;
    readonly confidence: 'low' | 'moderate' | 'high';
  } | null;
  readonly standing: StrandOfPeriod['standing'];
  readonly whisker: { readonly from: number; readonly to: number } | null;
};

export const cellsOf = (periods: readonly HistoryOfPeriod[], strand: StrandOfPeriod['strand']): readonly Cell[] =>
  periods.flatMap(({ period, strands }, index) => {
    const told = strands.find((other) => other.strand === strand);
    if (told === undefined) return [];
    const { standing, current, disagreement } = told;
    const value = standing === 'rated' ? (current?.value ?? null) : null;
    return [
      {
        period,
        x: frame.left + index * frame.column,
        standing,
        bar: value === null ? null : barOf(value, current?.confidence ?? null),
        whisker:
          value !== null && disagreement !== null
            ? { from: yOf(disagreement.lowest), to: yOf(disagreement.highest) }
            : null,
      },
    ];
  });

const barOf = (value: number, confidence: NonNullable<StrandOfPeriod['current']>['confidence']): Cell['bar'] => ({
  y: yOf(value),
  height: frame.top + frame.height - yOf(value),
  value,
  confidence: confidence ?? 'low',
});
