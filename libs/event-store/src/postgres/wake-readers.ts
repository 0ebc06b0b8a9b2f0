import { readSql, type Sql } from '@understory/platform';

const statement = readSql(__dirname, 'wake-readers.sql');

export const appendedChannel = 'event_store_appended';

// Many appends, one wake-up: at most 66 notifications a second, and a reader waits 15 ms longer at the most.
const gatherMs = 15;

/**
 * Wakes readers after a commit, never inside it: NOTIFY makes the commits of a whole database queue for one lock.
 * A lost wake-up is harmless, readers also look by themselves.
 */
export const readerWaker = (sql: Sql): (() => void) => {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    setTimeout(() => {
      scheduled = false;
      sql.query(statement, [appendedChannel]).catch(() => undefined);
    }, gatherMs).unref();
  };
};
