import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { RecordKey } from '../keys/record-key';
import type { RecordKeys } from '../keys/record-keys';

const insert = readSql(__dirname, 'insert-share.sql');
const take = readSql(__dirname, 'take-share.sql');
const find = readSql(__dirname, 'find-share.sql');
const revoke = readSql(__dirname, 'revoke-share.sql');

export type NewShare = {
  readonly shareId: string;
  readonly recordId: string;
  readonly document: Uint8Array;
  /** UTC with milliseconds. */
  readonly expiresAt: string;
  readonly maxDownloads: number;
  /** Ids of what the share rests on and ends with; empty where nothing is. */
  readonly grounds: readonly string[];
};

export type TakenShare = {
  readonly shareId: string;
  readonly recordId: string;
  readonly document: Uint8Array;
  readonly grounds: readonly string[];
};

const contextOf = (shareId: string): string => `share-${shareId}#document`;

/** 256 random bits, shown once. Opened again, as after a lost answer, it has a new token, and the one before is void. */
export const openShare = async (
  sql: Sql,
  key: RecordKey,
  { shareId, recordId, document, expiresAt, maxDownloads, grounds }: NewShare,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const sealed = key.sealBytes(document, contextOf(shareId));
  await sql.query(insert, [shareId, hashOf(token), recordId, sealed, expiresAt, maxDownloads, grounds]);
  return token;
};

/**
 * Counts one download. Null, without saying why, for whatever is not in force: text that never was a token, an expired,
 * revoked or used-up share, an erased record. `before` is asked once the share is found, and says whether it may be taken;
 * if it says no, or throws, nothing is counted.
 */
export const takeShare = (
  sql: Sql,
  keys: Pick<RecordKeys, 'find'>,
  token: string,
  now: string,
  before: (share: Omit<TakenShare, 'document'>) => Promise<boolean>,
): Promise<TakenShare | null> =>
  sql
    .transaction(async (transaction) => {
      const [found] = await transaction.query<TakenShare>(take, [hashOf(token), now]);
      const key = found === undefined ? null : await keys.find(found.recordId);
      if (found === undefined || key === null) return null;
      const { shareId, recordId, grounds } = found;
      const document = key.openBytes(found.document, contextOf(shareId));
      // Thrown, so that the count goes back with the transaction.
      if (!(await before({ shareId, recordId, grounds }))) throw notToBeTaken;
      return { shareId, recordId, document, grounds };
    })
    .catch((error: unknown) => {
      if (error === notToBeTaken) return null;
      throw error;
    });

const notToBeTaken = new Error('A share was found whose ground has ended.');

export type FoundShare = Pick<TakenShare, 'shareId' | 'recordId'>;

/** The share that a token was made for, in force or not. */
export const findShare = async (sql: Sql, token: string): Promise<FoundShare | null> =>
  (await sql.query<FoundShare>(find, [hashOf(token)]))[0] ?? null;

export const closeShare = async (sql: Sql, shareId: string): Promise<void> => {
  await sql.query(revoke, [shareId]);
};

/** A fast hash is enough: nobody guesses 256 bits. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
