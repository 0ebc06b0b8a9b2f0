import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { RecordKey } from '../keys/record-key';
import type { RecordKeys } from '../keys/record-keys';

const insert = readSql(__dirname, 'insert-share.sql');
const inForce = readSql(__dirname, 'share-in-force.sql');
const take = readSql(__dirname, 'take-share.sql');
const find = readSql(__dirname, 'find-share.sql');
const revoke = readSql(__dirname, 'revoke-share.sql');
const standing = readSql(__dirname, 'standing-of-shares.sql');

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
 * `holds` says whether what the share rests on does, and is asked before anything is locked. `tell` is told of the download
 * in the transaction that counts it: if it throws, nothing is counted.
 */
export type UseOfShare = {
  holds(share: Omit<TakenShare, 'document'>): Promise<boolean>;
  tell(transaction: Sql, share: Omit<TakenShare, 'document'>): Promise<void>;
};

/**
 * Counts one download. Null, without saying why, for whatever is not in force: text that never was a token, an expired,
 * revoked or used-up share, an erased record, a share whose ground has ended. While the share is locked nothing else is
 * asked of the pool: those who wait for the lock may hold all of its connections.
 *
 * Two moments decide. A consent counts as it stands when `holds` reads the record; one that is withdrawn after that was in
 * force when the report was asked for. What is about the share itself (revoked, used up, erased, a new token) is asked
 * again by the count.
 */
export const takeShare = async (
  sql: Sql,
  keys: Pick<RecordKeys, 'find'>,
  token: string,
  now: string,
  { holds, tell }: UseOfShare,
): Promise<TakenShare | null> => {
  const [found] = await sql.query<TakenShare>(inForce, [hashOf(token), now]);
  const key = found === undefined ? null : await keys.find(found.recordId);
  if (found === undefined || key === null) return null;
  const { shareId, recordId, grounds } = found;
  const document = key.openBytes(found.document, contextOf(shareId));
  if (!(await holds({ shareId, recordId, grounds }))) return null;
  return sql.transaction(async (transaction) => {
    const [counted] = await transaction.query(take, [hashOf(token), now]);
    if (counted === undefined) return null;
    await tell(transaction, { shareId, recordId, grounds });
    return { shareId, recordId, document, grounds };
  });
};

export type FoundShare = Pick<TakenShare, 'shareId' | 'recordId'>;

/** The share that a token was made for, in force or not. */
export const findShare = async (sql: Sql, token: string): Promise<FoundShare | null> =>
  (await sql.query<FoundShare>(find, [hashOf(token)]))[0] ?? null;

export type ShareStanding = {
  readonly shareId: string;
  readonly downloadsLeft: number;
  readonly grounds: readonly string[];
};

/** What only the links themselves tell; those of erased records are gone. */
export const standingOfShares = (sql: Sql, shareIds: readonly string[]): Promise<readonly ShareStanding[]> =>
  shareIds.length === 0 ? Promise.resolve([]) : sql.query<ShareStanding>(standing, [shareIds]);

export const closeShare = async (sql: Sql, shareId: string): Promise<void> => {
  await sql.query(revoke, [shareId]);
};

/** A fast hash is enough: nobody guesses 256 bits. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
