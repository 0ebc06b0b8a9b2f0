import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';
import { insertAccount } from './insert-account';
import { hashOfCode, newOneTimeCode } from './one-time-code';
import { hashPassword } from './password';

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
};

/** A name that is taken leaves the code valid. */
export const createFirstAdministrator = async (
  sql: Sql,
  { code, accountId, account, displayName, password }: FirstAdministrator,
  now: string,
): Promise<Person | 'code-not-valid' | 'taken'> => {
  const passwordHash = await hashPassword(password);
  const role = 'administrator';
  const kept = { accountId, account, displayName, role, programs: [], demonstration: false, passwordHash } as const;
  try {
    await sql.transaction(async (transaction) => {
      if ((await transaction.query(useCode, [hashOfCode(code)])).length === 0) throw new Undone('code-not-valid');
      if ((await insertAccount(transaction, kept, now)) === 'taken') throw new Undone('taken');
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
