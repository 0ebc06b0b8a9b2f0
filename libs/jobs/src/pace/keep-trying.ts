import { failureFacts, type Log, backOffMs, pause } from '@understory/platform';

type KeepTrying = {
  readonly what: string;
  readonly mayGoOn: () => boolean;
  readonly signal: AbortSignal;
  readonly log: Log;
};

/** Runs a loop again whenever it throws, ever more slowly; ends when the loop returns or may not go on. */
export const keepTrying = async (
  { what, mayGoOn, signal, log }: KeepTrying,
  loop: (onProgress: () => void) => Promise<void>,
): Promise<void> => {
  let failures = 0;
  while (mayGoOn()) {
    try {
      return await loop(() => (failures = 0));
    } catch (error) {
      failures += 1;
      const facts = { failuresInARow: failures, retryInMs: backOffMs(failures), ...failureFacts(error) };
      log.error(`${what} met an error and tries again.`, facts);
      await pause(backOffMs(failures), signal);
    }
  }
};
