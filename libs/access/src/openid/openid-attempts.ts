import { createHash, randomBytes } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';

const insert = readSql(__dirname, 'insert-attempt.sql');
const take = readSql(__dirname, 'take-attempt.sql');

/** What the answer of the provider is held against. */
export type OpenidAttempt = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of the app. */
  readonly returnsTo: string;
};

const hashOf = (mark: string): string => createHash('sha256').update(`openid attempt ${mark}`).digest('hex');

/** The mark belongs into a cookie: only the browser that left can come back with it. */
export const beginOpenidAttempt = async (sql: Sql, attempt: OpenidAttempt, now: string): Promise<string> => {
  const mark = randomBytes(32).toString('base64url');
  const { state, nonce, codeVerifier, returnsTo } = attempt;
  await sql.query(insert, [hashOf(mark), state, nonce, codeVerifier, returnsTo, now]);
  return mark;
};

/** Once, within ten minutes; null afterwards. */
export const takeOpenidAttempt = async (sql: Sql, mark: string, now: string): Promise<OpenidAttempt | null> => {
  const [taken] = await sql.query<OpenidAttempt>(take, [hashOf(mark), now]);
  return taken ?? null;
};
