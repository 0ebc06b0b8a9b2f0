import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { SealingSecret } from '../keys/sealing-secret';

const insert = readSql(__dirname, 'insert-id-token.sql');
const take = readSql(__dirname, 'take-id-token.sql');

const hashOf = (mark: string): string => createHash('sha256').update(`openid id token ${mark}`).digest('hex');
const contextOf = (markHash: string): string => `openid-id-token-${markHash}`;

/** Keeps the token that somebody came with for as long as a session lasts at most; the mark belongs into a cookie. */
export const keepIdToken = async (
  sql: Sql,
  secret: SealingSecret,
  idToken: string,
  { now, minutes }: { readonly now: string; readonly minutes: number },
): Promise<string> => {
  const mark = randomBytes(32).toString('base64url');
  const markHash = hashOf(mark);
  const until = new Date(Date.parse(now) + minutes * 60_000).toISOString();
  await sql.query(insert, [markHash, secret.seal(idToken, contextOf(markHash)), until, now]);
  return mark;
};

/** Once; null afterwards, and when its time is over. */
export const takeIdToken = async (
  sql: Sql,
  secret: SealingSecret,
  mark: string,
  now: string,
): Promise<string | null> => {
  const markHash = hashOf(mark);
  const [taken] = await sql.query<{ readonly idToken: string }>(take, [markHash, now]);
  return taken === undefined ? null : secret.open(taken.idToken, contextOf(markHash));
};
