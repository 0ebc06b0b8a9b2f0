/** What a worker thread of a backtest runs: it opens the log by itself. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { postgresEventStore } from '@understory/event-store';
import { connect } from '@understory/platform';
import { workerData } from 'piscina';
import type { PartOutcome, ThreadData } from './part-of-backtest';
import { runBacktest, type BacktestPart } from './run-backtest';

// Handed over by `run-in-threads`, and by nothing else.
const { connectionString, policies, normSets, niceness } = workerData as ThreadData;

// Only on Linux does 0 mean this thread alone: elsewhere it would be the whole process.
if (process.platform === 'linux' && niceness > 0) setPriority(0, niceness);

const store = postgresEventStore(
  connect(connectionString, { applicationName: 'understory backtest', maxConnections: 1 }),
);

export const backtestPart = async (part: BacktestPart): Promise<PartOutcome> => {
  const told: string[] = [];
  let read = 0;
  const outcome = await runBacktest(
    {
      ...{ store, policies, normSets, onChildren: (some) => void told.push(JSON.stringify(some)) },
      onProgress: (events) => {
        parentPort?.postMessage(events - read);
        read = events;
      },
    },
    part,
  );
  return { ...outcome, told };
};
