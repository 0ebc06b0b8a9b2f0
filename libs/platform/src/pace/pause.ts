/** Waits, at most until the signal is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

/** Doubles from 100 ms to 30 s: a broken database is not hammered, a healed one is noticed soon. */
export const backOffMs = (failuresInARow: number): number =>
  Math.min(30_000, 100 * 2 ** Math.min(failuresInARow - 1, 9));
