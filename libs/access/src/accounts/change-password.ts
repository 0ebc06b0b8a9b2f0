import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { countedOwnPassword, countTry, forgetAttempts } from './attempts/attempts';
import { isPublishedAccount } from './demonstration-accounts';
import { hashPassword, verifyPassword } from './password';
import type { BreachedPasswords } from './password-policy/breached-passwords';
import { refusalOfPassword, type Owner, type PasswordRefusal } from './password-policy/password-policy';
import { endSessionsOf } from '../sessions/end-sessions-of';

const findPassword = readSql(__dirname, 'find-password.sql');
const setPassword = readSql(__dirname, 'set-password.sql');

type Kept = Owner & { readonly passwordHash: string | null };

export type ProvenOutcome =
  { readonly outcome: 'proven' | 'wrong' } | { readonly outcome: 'wait'; readonly waitSeconds: number };

/** That it is still the person who sits there. Counted like signing in: a page left open is no place to guess at. */
export const provePassword = async (
  sql: Sql,
  { accountId, password, now }: { readonly accountId: string; readonly password: string; readonly now: string },
): Promise<ProvenOutcome> => {
  const counted = countedOwnPassword(accountId);
  const waitSeconds = await countTry(sql, [counted], now);
  if (waitSeconds !== null) return { outcome: 'wait', waitSeconds };
  const [kept] = await sql.query<Kept>(findPassword, [accountId]);
  if (!(await verifyPassword(kept?.passwordHash ?? null, password))) return { outcome: 'wrong' };
  await forgetAttempts(sql, counted, now);
  return { outcome: 'proven' };
};

export type PasswordChange = {
  readonly accountId: string;
  readonly present: string;
  readonly next: string;
  readonly cameFrom: string;
};

export type PasswordChangeOutcome =
  | { readonly outcome: 'changed' | 'wrong' | 'published' | PasswordRefusal }
  | { readonly outcome: 'wait'; readonly waitSeconds: number };

/**
 * By the person, who proves to be it with the present one. Every session of the account ends, this one too. Tokens do
 * not: their person sees them on the same page and revokes what is strange, and a nightly job does not stop for tidiness.
 */
export const changePassword = async (
  sql: Sql,
  { accountId, present, next, cameFrom }: PasswordChange,
  { now, breached }: { readonly now: string; readonly breached: BreachedPasswords },
): Promise<PasswordChangeOutcome> => {
  if (isPublishedAccount(accountId)) return { outcome: 'published' };
  const proven = await provePassword(sql, { accountId, password: present, now });
  if (proven.outcome === 'wait') return proven;
  const [owner] = await sql.query<Kept>(findPassword, [accountId]);
  if (proven.outcome === 'wrong' || owner === undefined) return { outcome: 'wrong' };
  const refusal = await refusalOfPassword(next, owner, breached);
  if (refusal !== null) return { outcome: refusal };
  const passwordHash = await hashPassword(next);
  return sql.transaction(async (transaction) => {
    await transaction.query(setPassword, [accountId, passwordHash]);
    await endSessionsOf(transaction, accountId);
    await noteAct(transaction, { act: 'password-changed', accountId, actorId: accountId, cameFrom, actedAt: now });
    return { outcome: 'changed' };
  });
};
