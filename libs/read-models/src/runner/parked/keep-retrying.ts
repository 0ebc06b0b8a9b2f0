import { failureFacts, pause, readSql } from '@understory/platform';
import { actOnParked, type ParkedPorts, type ParkedStream } from './act-on-parked';

const dueStreams = readSql(__dirname, 'due-streams.sql');

const lookEveryMs = 30_000;

/** A release that mends a fold needs nobody to remember what was parked before it. Ends on abort only. */
export const keepRetrying = async (ports: ParkedPorts, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      await retryDue(ports, signal);
    } catch (error) {
      ports.log.error('Parked events could not be retried; they are tried again.', failureFacts(error));
    }
    await pause(lookEveryMs, signal);
  }
};

/** Every stream whose time has come, one after the other. */
export const retryDue = async (ports: ParkedPorts, signal: AbortSignal): Promise<void> => {
  const names = ports.models.map(({ name }) => name);
  for (const parked of await ports.database.query<ParkedStream>(dueStreams, [names])) {
    if (signal.aborted) return;
    const tried = await actOnParked(ports, parked, null);
    if (tried.outcome !== 'done') continue;
    const facts = { model: parked.model, stream: parked.stream, applied: tried.applied, waiting: tried.waiting };
    if (tried.waiting === 0) ports.log.info('Parked events went in.', facts);
    else ports.log.warn('A parked event failed again.', { ...facts, cause: tried.cause });
  }
};
