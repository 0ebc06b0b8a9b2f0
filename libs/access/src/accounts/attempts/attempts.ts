import { createHash } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';

const countAttempt = readSql(__dirname, 'count-attempt.sql');
const findWait = readSql(__dirname, 'find-wait.sql');
const forget = readSql(__dirname, 'forget-attempts.sql');
const takeBack = readSql(__dirname, 'take-back-attempt.sql');

/**
 * What failures are counted of. From the failure on that reaches the limit each next try waits: 30 seconds, then twice
 * as long each time, never more than 15 minutes. One failure is forgotten every `secondsToForgetOne`.
 */
export type Counted = {
  readonly hash: string;
  readonly failureLimit: number;
  readonly secondsToForgetOne: number;
};

const hashOf = (kind: string, text: string): string => createHash('sha256').update(`${kind} ${text}`).digest('hex');

/** By its hash, whether anybody has it or not: somebody may type a password where the name belongs. */
export const countedName = (name: string): Counted => ({
  hash: hashOf('name', name),
  failureLimit: 5,
  secondsToForgetOne: 1_800,
});

/** Many people may sit behind one address, so it takes more failures and forgets them sooner. */
export const countedAddress = (address: string): Counted => ({
  hash: hashOf('address', address),
  failureLimit: 30,
  secondsToForgetOne: 60,
});

/** A browser that this name has signed in with before; counted by itself. */
export const countedBrowser = (browserHash: string, name: string): Counted => ({
  hash: hashOf('browser', `${browserHash} ${name}`),
  failureLimit: 5,
  secondsToForgetOne: 1_800,
});

/** Of somebody who is signed in and proves once more to be it. */
export const countedOwnPassword = (accountId: string): Counted => ({
  hash: hashOf('own password', accountId),
  failureLimit: 5,
  secondsToForgetOne: 1_800,
});

/** Codes of the second factor. Only who knows the password comes this far. */
export const countedFactor = (accountId: string): Counted => ({
  hash: hashOf('second factor', accountId),
  failureLimit: 5,
  secondsToForgetOne: 1_800,
});

/** Null when the try may be made; else how many seconds to wait. */
export const countTry = async (sql: Sql, counted: readonly Counted[], now: string): Promise<number | null> => {
  for (const { hash, failureLimit, secondsToForgetOne } of counted) {
    const rows = await sql.query(countAttempt, [hash, now, failureLimit, secondsToForgetOne]);
    if (rows.length > 0) continue;
    const [found] = await sql.query<{ readonly waitSeconds: number }>(findWait, [hash, now]);
    // The wait may have ended between the two statements; nobody is let through without having been counted.
    return found?.waitSeconds ?? 1;
  }
  return null;
};

/** After a success. */
export const forgetAttempts = async (sql: Sql, { hash }: Counted, now: string): Promise<void> => {
  await sql.query(forget, [hash, now]);
};

/** After a success where others count as well: an account of one's own must not wash an address clean. */
export const takeBackAttempt = async (sql: Sql, { hash }: Counted): Promise<void> => {
  await sql.query(takeBack, [hash]);
};
