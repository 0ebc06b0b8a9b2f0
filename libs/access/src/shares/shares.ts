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
};

export type TakenShare = { readonly shareId: string; readonly recordId: string; readonly document: Uint8Array };

const contextOf = (shareId: string): string => `share-${shareId}#document`;

/** 256 random bits, shown once. Opened again, as after a lost answer, it has a new token, and the one before is void. */
export const openShare = async (
  sql: Sql,
  key: RecordKey,
  { shareId, recordId, document, expiresAt, maxDownloads }: NewShare,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const sealed = key.sealBytes(document, contextOf(shareId));
  await sql.query(insert, [shareId, hashOf(token), recordId, sealed, expiresAt, maxDownloads]);
  return token;
};

/**
 * Counts one download. Null, without saying why, for whatever is not in force: text that never was a token, an expired,
 * revoked or used-up share, an erased record. `before` is asked once the share is found; if it throws, nothing is counted.
 */
export const takeShare = (
  sql: Sql,
  keys: Pick<RecordKeys, 'find'>,
  token: string,
  now: string,
  before: (share: Omit<TakenShare, 'document'>) => Promise<void>,
): Promise<TakenShare | null> =>
  sql.transaction(async (transaction) => {
    const [found] = await transaction.query<TakenShare>(take, [hashOf(token), now]);
    const key = found === undefined ? null : await keys.find(found.recordId);
    if (found === undefined || key === null) return null;
    const { shareId, recordId } = found;
    const document = key.openBytes(found.document, contextOf(shareId));
    await before({ shareId, recordId });
    return { shareId, recordId, document };
  });

/** The share that a token was made for, in force or not. */
export const findShare = async (sql: Sql, token: string): Promise<Omit<TakenShare, 'document'> | null> =>
  (await sql.query<Omit<TakenShare, 'document'>>(find, [hashOf(token)]))[0] ?? null;

export const closeShare = async (sql: Sql, shareId: string): Promise<void> => {
  await sql.query(revoke, [shareId]);
};

/** A fast hash is enough: nobody guesses 256 bits. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
