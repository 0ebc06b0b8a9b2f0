import { readSql, type Sql } from '@understory/platform';
import { sessionHashOf } from '../sessions/sessions';
import { statedPurposeMinutes, type StatedPurpose } from './purposes';

const put = readSql(__dirname, 'put-purpose.sql');
const find = readSql(__dirname, 'find-purpose.sql');

/** What a request came with: a purpose holds for it alone, and ends with it. */
export type Credential = { readonly sessionId: string } | { readonly tokenId: string };

const nameOf = (credential: Credential): string =>
  'sessionId' in credential ? `session ${sessionHashOf(credential.sessionId)}` : `token ${credential.tokenId}`;

/** Until when it holds. `tell` is asked in the same transaction; if it throws, nothing is stated. */
export const statePurpose = (
  sql: Sql,
  credential: Credential,
  { recordId, purpose }: { readonly recordId: string; readonly purpose: StatedPurpose },
  now: string,
  tell: (transaction: Sql) => Promise<void>,
): Promise<string> =>
  sql.transaction(async (transaction) => {
    const until = new Date(Date.parse(now) + statedPurposeMinutes * 60_000).toISOString();
    await transaction.query(put, [nameOf(credential), recordId, purpose, until, now]);
    await tell(transaction);
    return until;
  });

/** Null when none was stated by this session or token, or its time is over. */
export const purposeInForce = async (
  sql: Sql,
  credential: Credential,
  { recordId, now }: { readonly recordId: string; readonly now: string },
): Promise<StatedPurpose | null> =>
  (await sql.query<{ readonly purpose: StatedPurpose }>(find, [nameOf(credential), recordId, now]))[0]?.purpose ?? null;
