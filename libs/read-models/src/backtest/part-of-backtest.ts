import type { BacktestOfChild, BacktestOptions, BacktestOutcome } from './run-backtest';

/** What each thread is given once. */
export type ThreadData = Pick<BacktestOptions, 'policies' | 'normSets'> & {
  /** Of the PostgreSQL that holds the log: each thread reads on a connection of its own. */
  readonly connectionString: string;
  /** From 0; higher yields the processor to everything else. */
  readonly niceness: number;
};

/**
 * What a thread answers for one stretch of the log. The children are written as JSON, of which they consist, some at a
 * time: objects take twice as long from thread to thread, and many times the room until they are told.
 */
export type PartOutcome = BacktestOutcome & { readonly told: readonly string[] };

export const childrenIn = (told: string): readonly BacktestOfChild[] =>
  // Written by a thread that this process started.
  JSON.parse(told) as readonly BacktestOfChild[];
