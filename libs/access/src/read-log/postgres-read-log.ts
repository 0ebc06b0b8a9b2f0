import { readSql, type Sql } from '@understory/platform';
import { textOfEntry } from './chain/hash-of-entry';
import { groupCommit } from './group-commit';
import type { LoggedRead, ReaderOfRecord } from './read-entry';
import { ReadLogUnavailable, type ReadLog } from './read-log';

const append = readSql(__dirname, 'append-reads.sql');
const readersOfRecord = readSql(__dirname, 'readers-of-record.sql');
const readsOfRecord = readSql(__dirname, 'reads-of-record.sql');

/** Enough to keep the statements few, small enough that one of them stays well under a megabyte. */
const entriesAtOnce = 200;
/** A person waits this long at most; an entry that arrives later than that is one too many, which harms nobody. */
const patienceMs = 5_000;

export type ReadLogOptions = { readonly patienceMs?: number };

export const postgresReadLog = (sql: Sql, options: ReadLogOptions = {}): ReadLog => {
  const commit = groupCommit<string, bigint>(async (texts) => {
    // One statement, one round trip, its own transaction.
    const last = await appendTo(sql, texts);
    return (index) => last - BigInt(texts.length - 1 - index);
  }, entriesAtOnce);
  return {
    record: async (entry) => {
      try {
        return await within(options.patienceMs ?? patienceMs, commit(textOfEntry(entry)));
      } catch (error) {
        throw new ReadLogUnavailable(error);
      }
    },
    recordWithin: async (transaction, entry) => {
      try {
        return await appendTo(transaction, [textOfEntry(entry)]);
      } catch (error) {
        throw new ReadLogUnavailable(error);
      }
    },
    readsOf: async (recordId, before, pageSize) => {
      const rows = await sql.query<LoggedRead>(readsOfRecord, [recordId, before, pageSize + 1]);
      const entries = rows.slice(0, pageSize);
      return { entries, before: rows.length > pageSize ? (entries.at(-1)?.entryId ?? null) : null };
    },
    readersOf: (recordId) => sql.query<ReaderOfRecord>(readersOfRecord, [recordId]),
  };
};

const appendTo = async (sql: Sql, texts: readonly string[]): Promise<bigint> => {
  const [row] = await sql.query<{ readonly last: bigint }>(append, [texts]);
  if (row === undefined) throw new Error('The read log did not answer.');
  return row.last;
};

const within = async <Result>(ms: number, work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms.`)), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
};
