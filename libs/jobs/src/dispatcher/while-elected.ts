import { type Database, readSql, type Log, pause } from '@understory/platform';
import { keepTrying } from '../pace/keep-trying';

const tryHold = readSql(__dirname, 'try-hold-dispatcher.sql');

type Election = {
  readonly database: Database;
  readonly pollMs: number;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** Works while this process is the elected one of all that run; stands by otherwise. Ends on abort only. */
export const whileElected = async (
  { database, pollMs, log, signal }: Election,
  work: (term: AbortSignal) => Promise<void>,
): Promise<void> => {
  const mayGoOn = (): boolean => !signal.aborted;
  while (mayGoOn()) {
    await keepTrying({ what: 'The election of a dispatcher', mayGoOn, signal, log }, async (onProgress) => {
      const session = await database.hold('understory dispatcher');
      const over = new AbortController();
      void session.lost.then(() => over.abort());
      const term = AbortSignal.any([signal, over.signal]);
      try {
        while (!term.aborted) {
          const [row] = await session.sql.query<{ held: boolean }>(tryHold);
          onProgress();
          if (row?.held === true) await work(term);
          await pause(pollMs, term);
        }
      } finally {
        await session.release().catch(() => undefined);
      }
    });
    await pause(pollMs, signal);
  }
};
