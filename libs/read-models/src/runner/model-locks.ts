import { type Database, type HeldSession, readSql } from '@understory/platform';

const tryHold = readSql(__dirname, 'try-hold-model.sql');
const letGo = readSql(__dirname, 'let-go-model.sql');

/** One holder a read model at a time, over all processes. Only saves work: batches are safe without it. */
export type ModelLocks = {
  /** Null while another process holds it. */
  tryHold(model: string): Promise<Holding | null>;
  close(): Promise<void>;
};

export type Holding = { readonly isLost: () => boolean; letGo(): Promise<void> };

/** All locks of a process hang on one session. */
export const modelLocks = (database: Database, onLost: () => void): ModelLocks => {
  let opening: Promise<{ readonly session: HeldSession; readonly isLost: () => boolean }> | undefined;

  const open = async () => {
    const session = await database.hold('understory read models');
    let lost = false;
    void session.lost.then(() => {
      lost = true;
      opening = undefined;
      onLost();
    });
    return { session, isLost: () => lost };
  };

  return {
    tryHold: async (model) => {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      const { session, isLost } = await opening;
      const rows = await session.sql.query<{ held: boolean }>(tryHold, [model]);
      if (rows[0]?.held !== true) return null;
      return {
        isLost,
        letGo: async () => {
          if (!isLost()) await session.sql.query(letGo, [model]);
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
