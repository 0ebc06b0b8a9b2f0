import type { BacktestOfChild, BacktestOptions, BacktestOutcome } from './run-backtest';

/** What each thread is given once. */
export type ThreadData = Pick<BacktestOptions, 'policies' | 'normSets'> & {
  /** Of the PostgreSQL that holds the log: each thread reads on a connection of its own. */
  readonly connectionString: string;
  /** From 0; higher yields the processor to everything else. */
  readonly niceness: number;
};

/** What a thread answers for one stretch of the log. */
export type PartOutcome = BacktestOutcome & { readonly children: readonly BacktestOfChild[] };
