import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { Person } from '../person';
import { insertAccount } from './insert-account';
import { hashOfCode, newOneTimeCode } from './one-time-code';
import { hashPassword } from './password';
import type { BreachedPasswords } from './password-policy/breached-passwords';
import { refusalOfPassword, type PasswordRefusal } from './password-policy/password-policy';

const replaceCode = readSql(__dirname, 'replace-first-administrator-code.sql');
const useCode = readSql(__dirname, 'use-first-administrator-code.sql');

/** A fresh code for a home without an administrator, valid until used once; null when there is one. */
export const issueFirstAdministratorCode = async (sql: Sql): Promise<string | null> => {
  const code = newOneTimeCode();
  return (await sql.query(replaceCode, [hashOfCode(code)])).length === 0 ? null : code;
};

export type FirstAdministrator = {
  readonly code: string;
  readonly accountId: string;
  readonly account: string;
  readonly displayName: string;
  readonly password: string;
  readonly cameFrom: string;
};

/** A name that is taken, or a password that is refused, leaves the code valid. */
export const createFirstAdministrator = async (
  sql: Sql,
  { code, accountId, account, displayName, password, cameFrom }: FirstAdministrator,
  { now, breached }: { readonly now: string; readonly breached: BreachedPasswords },
): Promise<Person | 'code-not-valid' | 'taken' | PasswordRefusal> => {
  const refusal = await refusalOfPassword(password, { account, displayName }, breached);
  if (refusal !== null) return refusal;
  const passwordHash = await hashPassword(password);
  const role = 'administrator';
  const kept = { accountId, account, displayName, role, programs: [], demonstration: false, passwordHash } as const;
  try {
    await sql.transaction(async (transaction) => {
      if ((await transaction.query(useCode, [hashOfCode(code)])).length === 0) throw new Undone('code-not-valid');
      if ((await insertAccount(transaction, kept, now)) === 'taken') throw new Undone('taken');
      const act = { act: 'account-added', accountId, actorId: accountId, cameFrom, actedAt: now } as const;
      await noteAct(transaction, { ...act, detail: role });
    });
  } catch (error) {
    if (error instanceof Undone) return error.why;
    throw error;
  }
  return { accountId, displayName, role, programs: [], demonstration: false };
};

/** Rolls the transaction back on purpose. */
class Undone extends Error {
  constructor(readonly why: 'code-not-valid' | 'taken') {
    super(why);
  }
}
