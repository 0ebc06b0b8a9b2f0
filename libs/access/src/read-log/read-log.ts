import type { Sql } from '@understory/platform';
import type { LoggedRead, ReadEntry, ReaderOfRecord } from './read-entry';

export type PageOfReads = {
  /** Newest first. */
  readonly entries: readonly LoggedRead[];
  /** Ask for what stands before this entry; null on the last page. */
  readonly before: bigint | null;
};

/** The append-only log of who has looked at which records. */
export type ReadLog = {
  /**
   * Back only when the entry is durable, with its number; throws `ReadLogUnavailable` when it cannot be, and then nothing
   * may be shown.
   */
  record(entry: ReadEntry): Promise<bigint>;
  /** The same within a transaction of this database: the entry and what it tells of are both there, or neither is. */
  recordWithin(transaction: Sql, entry: ReadEntry): Promise<bigint>;
  /** The reads of one record, page by page, with what became of each; `before` is null for the newest. */
  readsOf(recordId: string, before: bigint | null, pageSize: number): Promise<PageOfReads>;
  /** Everybody who ever asked for a record, the latest first. */
  readersOf(recordId: string): Promise<readonly ReaderOfRecord[]>;
};

/** The read could not be written down. Says nothing of the read itself. */
export class ReadLogUnavailable extends Error {
  constructor(cause: unknown) {
    super('The read log cannot be written.', { cause });
    this.name = 'ReadLogUnavailable';
  }
}
