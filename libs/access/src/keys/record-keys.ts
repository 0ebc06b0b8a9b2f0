import type { RecordKey } from './record-key';

/** One key a record, kept apart from the log. Losing a key loses that record's personal text for ever. */
export type RecordKeys = {
  /** The record's key, made at the first call. Throws for a destroyed one: it is never made again in silence. */
  obtain(recordId: string): Promise<RecordKey>;
  /** The same for many records, made with far fewer waits for the disk: for imports. Destroyed ones are left out. */
  obtainMany(recordIds: readonly string[]): Promise<ReadonlyMap<string, RecordKey>>;
  /** Null when the record never had a key, or no longer has one. */
  find(recordId: string): Promise<RecordKey | null>;
  /** The same for many records; those without a key are left out. */
  findMany(recordIds: readonly string[]): Promise<ReadonlyMap<string, RecordKey>>;
  /** Whether the key was destroyed on purpose, as against never made. */
  isDestroyed(recordId: string): Promise<boolean>;
  /** Erases the record's personal text wherever it is. Every process that shares these keys refuses the next use. */
  destroy(recordId: string): Promise<void>;
  /** Every record whose key was destroyed, here or in what these keys were restored from. */
  destroyed(): Promise<readonly string[]>;
};

const recordIds = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A record id names a file, so nothing but a lower-case UUID gets through. */
export const checkedRecordId = (text: string): string => {
  if (recordIds.test(text)) return text;
  throw new Error('A record id is a UUID in lower case.');
};

export const destroyedKeyError = (recordId: string): Error =>
  new Error(`The key of record ${recordId} was destroyed: the record was erased and takes no new entries.`);
