import { type Database, type HeldSession, readSql } from '@understory/platform';

const tryHold = readSql(__dirname, 'try-hold-model.sql');
const letGo = readSql(__dirname, 'let-go-model.sql');

/** One holder a read model at a time, over all processes. Only saves work: batches are safe without it. */
export type ModelLocks = {
  /** Null while another process holds it. */
  tryHold(model: string): Promise<Holding | null>;
  close(): Promise<void>;
};

/** `lost` is aborted when the session dies: another process may hold the read model from then on. */
export type Holding = { readonly lost: AbortSignal; letGo(): Promise<void> };

/** All locks of a process hang on one session. */
export const modelLocks = (database: Database): ModelLocks => {
  let opening: Promise<{ readonly session: HeldSession; readonly lost: AbortSignal }> | undefined;

  const open = async () => {
    const session = await database.hold('understory read models');
    const lost = new AbortController();
    void session.lost.then(() => {
      opening = undefined;
      lost.abort();
    });
    return { session, lost: lost.signal };
  };

  return {
    tryHold: async (model) => {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      const { session, lost } = await opening;
      const rows = await session.sql.query<{ held: boolean }>(tryHold, [model]);
      if (rows[0]?.held !== true) return null;
      return {
        lost,
        letGo: async () => {
          if (!lost.aborted) await session.sql.query(letGo, [model]);
        },
      };
    },
    close: async () => {
      const opened = await opening?.catch(() => undefined);
      opening = undefined;
      await opened?.session.release();
    },
  };
};
