import { readSql, type Sql } from '@understory/platform';

const statement = readSql(__dirname, 'wake-readers.sql');

export const appendedChannel = 'event_store_appended';

// Many appends, few wake-ups: at most 250 notifications a second. The first after a pause is sent at once. Longer, it was
// most of the time that a row took to be seen; the readers are few since read models are followed together.
const gatherMs = 4;

/**
 * Wakes readers after a commit, never inside it: NOTIFY makes the commits of a whole database queue for one lock.
 * A lost wake-up is harmless, readers also look by themselves.
 */
export const readerWaker = (sql: Sql): (() => void) => {
  let isResting = false;
  let isWanted = false;
  const wake = (): void => {
    isResting = true;
    isWanted = false;
    sql.query(statement, [appendedChannel]).catch(() => undefined);
    setTimeout(() => {
      isResting = false;
      if (isWanted) wake();
    }, gatherMs).unref();
  };
  return () => {
    if (isResting) isWanted = true;
    else wake();
  };
};
