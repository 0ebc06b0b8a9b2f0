import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { Person } from '../person';
import { endSessionsOf } from '../sessions/end-sessions-of';
import { revokeTokensOf } from '../tokens/revoke-tokens-of';
import { hashOfCode, newOneTimeCode } from './one-time-code';
import { hashPassword } from './password';
import type { BreachedPasswords } from './password-policy/breached-passwords';
import { refusalOfPassword, type Owner, type PasswordRefusal } from './password-policy/password-policy';

const replaceCode = readSql(__dirname, 'replace-password-code.sql');
const useCode = readSql(__dirname, 'use-password-code.sql');
const findOwner = readSql(__dirname, 'find-owner-of-code.sql');
const setPassword = readSql(__dirname, 'set-password.sql');

/** For somebody who has no password yet, or forgot it; valid for a week, and every earlier code ends. */
export const issuePasswordCode = async (sql: Sql, accountId: string, now: string): Promise<string> => {
  const code = newOneTimeCode();
  await sql.query(replaceCode, [hashOfCode(code), accountId, now]);
  return code;
};

export type PasswordByCode = { readonly code: string; readonly password: string; readonly cameFrom: string };

/**
 * Whoever was signed in to the account with the password before is no longer, and its tokens end: a password is set by
 * code where the old one was lost or became known, and whoever knew it could make a token that outlives it. A password
 * that is refused leaves the code valid.
 */
export const setPasswordWithCode = async (
  sql: Sql,
  { code, password, cameFrom }: PasswordByCode,
  { now, breached }: { readonly now: string; readonly breached: BreachedPasswords },
): Promise<Person | 'code-not-valid' | PasswordRefusal> => {
  const [owner] = await sql.query<Owner>(findOwner, [hashOfCode(code), now]);
  if (owner === undefined) return 'code-not-valid';
  const refusal = await refusalOfPassword(password, owner, breached);
  if (refusal !== null) return refusal;
  const passwordHash = await hashPassword(password);
  return sql.transaction(async (transaction) => {
    const [used] = await transaction.query<{ readonly accountId: string }>(useCode, [hashOfCode(code), now]);
    if (used === undefined) return 'code-not-valid';
    const { accountId } = used;
    const [person] = await transaction.query<Person>(setPassword, [accountId, passwordHash]);
    await endSessionsOf(transaction, accountId);
    await revokeTokensOf(transaction, { accountId, actorId: accountId, cameFrom }, now);
    await noteAct(transaction, { act: 'password-set', accountId, actorId: accountId, cameFrom, actedAt: now });
    return person ?? 'code-not-valid';
  });
};
