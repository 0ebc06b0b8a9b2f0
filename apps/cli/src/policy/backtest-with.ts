import { availableParallelism } from 'node:os';
import { backtestInThreads, runBacktest, type RunBacktest } from '@understory/read-models';
import type { Foundation } from '../runtime/foundation';

type Threads = { readonly mostThreads: number; readonly niceness: number };

/** In threads of its own where the log is in PostgreSQL; a KurrentDB is read once, in this thread. */
export const backtestWith = (
  { configuration, connectionString }: Pick<Foundation, 'configuration' | 'connectionString'>,
  { mostThreads, niceness }: Threads,
): RunBacktest =>
  configuration.kurrentdbUrl === undefined
    ? backtestInThreads({ connectionString, threads: Math.min(mostThreads, availableParallelism()), niceness })
    : runBacktest;
