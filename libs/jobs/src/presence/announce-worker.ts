import { type Database, type HeldSession, readSql, type Sql, pause } from '@understory/platform';

const holdPresence = readSql(__dirname, 'hold-worker-presence.sql');
const lookUpByKey = readSql(__dirname, 'look-up-by-key.sql');

const reopenAfterMs = 1_000;

/** A worker's own session: it shows that a worker is there, and its other locks live and die with it. */
export type Presence = {
  /** The session as it is now; rejects while there is none. */
  session(): Promise<Sql>;
  withdraw(): Promise<void>;
};

/** Announced again by itself after the server dropped the session. */
export const announceWorker = async (database: Database): Promise<Presence> => {
  const withdrawn = new AbortController();

  const open = async (): Promise<HeldSession> => {
    const held = await database.hold('understory worker');
    await held.sql.query(holdPresence);
    await held.sql.query(lookUpByKey);
    void held.lost.then(reopen);
    return held;
  };

  let current = open();
  const reopen = async (): Promise<void> => {
    while (!withdrawn.signal.aborted) {
      current = open();
      if (await current.then(succeeded, failed)) return;
      await pause(reopenAfterMs, withdrawn.signal);
    }
  };

  await current;
  return {
    session: async () => (await current).sql,
    withdraw: async () => {
      withdrawn.abort();
      const held = await current.catch(() => undefined);
      await held?.release().catch(() => undefined);
    },
  };
};

const succeeded = (): boolean => true;
const failed = (): boolean => false;
