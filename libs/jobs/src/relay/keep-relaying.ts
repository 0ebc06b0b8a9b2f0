import { type Database, type Log, type Bell } from '@understory/platform';
import type { JobKind } from '../job-kind';
import type { JobQueue } from '../job-queue';
import type { QueueSettings } from '../queue-settings';
import { spreadRequests } from '../requests/spread-requests';
import { reconcile } from './reconcile';
import { relayPage } from './relay';

type KeepRelaying = {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly kinds: ReadonlyMap<string, JobKind>;
  readonly settings: QueueSettings;
  readonly requested: Bell;
  readonly onProgress: () => void;
  readonly log: Log;
  readonly mayGoOn: () => boolean;
  readonly signal: AbortSignal;
};

/** Hands requests to the queue for as long as this process is the elected one. */
export const keepRelaying = async (options: KeepRelaying): Promise<void> => {
  const { database, queue, kinds, settings, requested, onProgress, log, mayGoOn, signal } = options;
  let reconcileAt = performance.now() + settings.reconcileEveryMs;
  let spreadAt = 0;
  while (mayGoOn()) {
    if (performance.now() >= reconcileAt) {
      const found = await reconcile(database, queue, kinds, settings);
      if (found === 'lost') log.warn('The queue had lost jobs; they are handed over again.');
      reconcileAt = performance.now() + settings.reconcileEveryMs;
    }
    const { handedOver } = await relayPage(database, queue, kinds, settings.relayPage);
    // Only while nothing more urgent waits to be handed over, and seldom while there was nothing.
    const looks = handedOver < settings.relayPage && performance.now() >= spreadAt;
    const spread = looks && (await spreadRequests(database, settings.spreadPage));
    if (looks && !spread) spreadAt = performance.now() + settings.pollMs;
    onProgress();
    if (handedOver < settings.relayPage && !spread) {
      await requested.wait(Math.min(settings.pollMs, settings.reconcileEveryMs), signal);
    }
  }
};
