import { readSql, type Sql } from '@understory/platform';
import { groupCommit } from './group-commit';
import type { LoggedRead, ReadEntry } from './read-entry';
import { ReadLogUnavailable, type ReadLog } from './read-log';

const insert = readSql(__dirname, 'insert-reads.sql');
const readsOfRecord = readSql(__dirname, 'reads-of-record.sql');

/** Enough to keep the statements few, small enough that one of them stays well under a megabyte. */
const entriesAtOnce = 200;
/** A person waits this long at most; an entry that arrives later than that is one too many, which harms nobody. */
const patienceMs = 5_000;

export type ReadLogOptions = { readonly patienceMs?: number };

export const postgresReadLog = (sql: Sql, options: ReadLogOptions = {}): ReadLog => {
  const commit = groupCommit<ReadEntry>(async (entries) => {
    await sql.transaction(async (transaction) => {
      // A given database may be set to answer before its disk has; this answer is a promise.
      await transaction.query('set local synchronous_commit to on');
      await transaction.query(insert, [JSON.stringify(entries)]);
    });
  }, entriesAtOnce);
  return {
    record: async (entry) => {
      try {
        await within(options.patienceMs ?? patienceMs, commit(entry));
      } catch (error) {
        throw new ReadLogUnavailable(error);
      }
    },
    readsOf: async (recordId, before, pageSize) => {
      const rows = await sql.query<LoggedRead>(readsOfRecord, [recordId, before, pageSize + 1]);
      const entries = rows.slice(0, pageSize);
      return { entries, before: rows.length > pageSize ? (entries.at(-1)?.entryId ?? null) : null };
    },
  };
};

const within = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms.`)), ms);
  });
  await Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
};
