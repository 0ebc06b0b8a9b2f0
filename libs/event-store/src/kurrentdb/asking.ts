import { setMaxListeners } from 'node:events';
import { pause } from '@understory/platform';
import { isAnswer, outage } from './failures';
import { openGate, type Gate } from './gate';

export type Patience = {
  /** For one try. The client itself waits for ever for an append that nobody answers. */
  readonly deadlineMs: number;
  readonly tries: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
};

/** Longer than the choice of a new leader, shorter than a person's patience. */
export const patient: Patience = { deadlineMs: 10_000, tries: 8, firstWaitMs: 200, longestWaitMs: 5_000 };

export type Ask = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

const never = new AbortController().signal;

/** Asks until there is an answer; `onSilence` hears of each try that nobody answered in time. */
export const asker = (
  patience: Patience,
  onSilence: () => void,
  signal: AbortSignal = never,
  gate: Gate = openGate,
): Ask => {
  // Every question that waits for its answer listens.
  setMaxListeners(0, signal);
  return async (question) => {
    for (let tries = 1; ; tries += 1) {
      try {
        signal.throwIfAborted();
        return await gate(() => inTime(question(), patience.deadlineMs, signal, onSilence));
      } catch (error) {
        if (isAnswer(error)) throw error;
        if (tries >= patience.tries || signal.aborted) throw outage(tries, error);
        await pause(jitterMs(tries, patience), signal);
      }
    }
  };
};

/** Full jitter: many that lost the same server do not come back in step. */
export const jitterMs = (
  failuresInARow: number,
  { firstWaitMs, longestWaitMs }: Pick<Patience, 'firstWaitMs' | 'longestWaitMs'>,
): number => Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failuresInARow - 1, 16));

const inTime = <Answer>(
  work: Promise<Answer>,
  deadlineMs: number,
  signal: AbortSignal,
  onSilence: () => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const abandon = (): void => reject(new Error('It is no longer wanted.'));
    const timer = setTimeout(() => {
      onSilence();
      reject(new Error(`There was no answer in ${deadlineMs} ms.`));
    }, deadlineMs);
    signal.addEventListener('abort', abandon);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abandon);
    });
  });
