import type { PeriodicTask } from '@understory/jobs';
import type { Log } from '@understory/platform';
import { sealWhenDue, type SealingPorts } from './seal-when-due';

// The log itself says when it was last sealed, by whomever: this is only how often that is looked up.
const lookEveryMs = 10 * 60_000;

/** Seals the log once a day; two processes that do so at once make one seal. */
export const sealLogTask = (ports: SealingPorts & { readonly log: Log }): PeriodicTask => ({
  name: 'log-seal',
  everyMs: lookEveryMs,
  run: async () => {
    const made = await sealWhenDue(ports);
    if (made?.outcome !== 'sealed') return;
    const { events, streams, keyId } = made.seal;
    ports.log.info('The log was sealed.', { events, streams, keyId });
  },
});
