import { join } from 'node:path';
import { addTotals, noTotals } from '@understory/domain';
import { Piscina } from 'piscina';
import { childrenIn, type PartOutcome, type ThreadData } from './part-of-backtest';
import { runBacktest, type BacktestPart, type RunBacktest } from './run-backtest';
import { stretchesOfLog } from './stretches-of-log';

export type ThreadsOptions = Pick<ThreadData, 'connectionString' | 'niceness'> & { readonly threads: number };

/** Under it the threads would take longer to start than to read. */
const fewEvents = 20_000;

/**
 * As `runBacktest`, over parts of the log that threads read and replay by themselves. The parts are told in the order of
 * the streams, whichever is done first, so that the answer is the same to the byte whatever the number of threads. Memory
 * is that of the few parts under way.
 */
export const backtestInThreads =
  ({ threads, ...threadsOptions }: ThreadsOptions): RunBacktest =>
  async (options) => {
    const { store, policies, normSets, signal, onChildren, onProgress } = options;
    const upTo = await store.head();
    if (upTo === null || upTo < fewEvents || store.readByStream === undefined) return runBacktest(options);
    const workerData: ThreadData = { ...threadsOptions, policies, normSets };
    const pool = new Piscina<BacktestPart, PartOutcome>({
      // Compiled beside this file; worker threads load plain JavaScript.
      filename: join(__dirname, 'backtest.worker.js'),
      name: 'backtestPart',
      minThreads: threads,
      maxThreads: threads,
      workerData,
    });
    let read = 0;
    // How far a thread is comes as a number of events since it last said so.
    pool.on('message', (since: unknown) => {
      if (typeof since === 'number') onProgress?.((read += since));
    });
    const parts = stretchesOfLog(Number(upTo), threads)[Symbol.iterator]();
    const underWay: Promise<PartOutcome>[] = [];
    // A thread that is done has the next part at once, and no more than these are held while those before them are told.
    const begin = (): void => {
      while (underWay.length <= threads) {
        const { done, value: stretch } = parts.next();
        if (done === true) return;
        const part = pool.run({ upTo, stretch }, { signal: signal ?? null });
        // One that fails is met below; those behind it are never awaited.
        part.catch(() => undefined);
        underWay.push(part);
      }
    };
    let totals = noTotals;
    let events = 0;
    try {
      for (begin(); underWay.length > 0; begin()) {
        const part = await underWay.shift();
        if (part === undefined) break;
        totals = addTotals(totals, part.totals);
        events += part.events;
        for (const told of part.told) await onChildren?.(childrenIn(told));
      }
      return { outcome: 'done', totals, events };
    } catch (error) {
      // A part is stopped in the middle, and nothing of it is told.
      if (signal?.aborted === true) return { outcome: 'stopped', totals, events };
      throw error;
    } finally {
      await pool.destroy();
    }
  };
