import type { HistoryOfPeriod } from '../developmental-history/history-queries';

/** The words that accounts of the history have for other persons, each once. */
export const personsIn = (periods: readonly HistoryOfPeriod[]): readonly string[] => {
  const accounts = periods.flatMap(({ strands }) => strands.flatMap(({ current, others }) => [current, ...others]));
  return [...new Set(accounts.flatMap((account) => account?.person ?? []))].sort();
};
