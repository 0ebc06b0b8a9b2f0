import { failureFacts, pause, type Log } from '@understory/platform';
import { sealWhenDue, type SealingPorts } from './seal-when-due';

export type SealingPace = { readonly firstLookMs: number; readonly lookAgainMs: number };

// Not in the first minute, which belongs to those who wait for the product, and to processes that run no longer.
const usualPace: SealingPace = { firstLookMs: 60_000, lookAgainMs: 10 * 60_000 };

/** Seals the log once a day until stopped. Every worker looks; whose seal comes second is not needed. */
export const keepSealing = async (
  ports: SealingPorts & { readonly log: Log; readonly signal: AbortSignal },
  { firstLookMs, lookAgainMs }: SealingPace = usualPace,
): Promise<void> => {
  const { log, signal } = ports;
  await pause(firstLookMs, signal);
  while (!signal.aborted) {
    try {
      const made = await sealWhenDue(ports);
      if (made?.outcome === 'sealed') {
        const { events, streams, keyId } = made.seal;
        log.info('The log was sealed.', { events, streams, keyId });
      }
    } catch (error) {
      log.error('Sealing the log met an error and is tried again.', failureFacts(error));
    }
    await pause(lookAgainMs, signal);
  }
};
