import { hash as digestOf } from 'node:crypto';
import { configure } from 'safe-stable-stringify';
import type { ReadEntry } from '../read-entry';

/** What stands before the first entry. */
export const firstPreviousHash = '0'.repeat(64);

const stringify = configure({ strict: true, bigint: false });

/** The canonical JSON (RFC 8785) of everything that is kept of an entry; what is absent is null. */
export const textOfEntry = (entry: ReadEntry): string => {
  const { readerId, readerRole, action, kind, purpose, recordIds, cameFrom, outcome, follows } = entry;
  const text = stringify({
    ...{ readerId, readerRole, action, kind, purpose, recordIds, cameFrom, outcome },
    purposeId: entry.purposeId ?? null,
    searchDigest: entry.searchDigest ?? null,
    readAt: new Date(entry.readAt).toISOString(),
    follows: follows === undefined ? null : Number(follows),
  });
  if (text === undefined) throw new Error('Only JSON values can be hashed and stored.');
  return text;
};

/** SHA-256 over the canonical JSON of entry, number and previous hash, as `access.append_reads` computes it. */
export const hashOfEntry = (text: string, entryId: bigint, previousHash: string): string =>
  digestOf('sha256', `{"entry":${text},"entryId":${entryId},"previousHash":"${previousHash}"}`, 'hex');
