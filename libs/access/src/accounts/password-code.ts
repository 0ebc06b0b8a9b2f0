import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';
import { endSessionsOf } from '../sessions/end-sessions-of';
import { hashOfCode, newOneTimeCode } from './one-time-code';
import { hashPassword } from './password';

const replaceCode = readSql(__dirname, 'replace-password-code.sql');
const useCode = readSql(__dirname, 'use-password-code.sql');
const setPassword = readSql(__dirname, 'set-password.sql');

/** For somebody who has no password yet, or forgot it; valid for a week, and every earlier code ends. */
export const issuePasswordCode = async (sql: Sql, accountId: string, now: string): Promise<string> => {
  const code = newOneTimeCode();
  await sql.query(replaceCode, [hashOfCode(code), accountId, now]);
  return code;
};

/** Whoever was signed in to the account with the password before is no longer. */
export const setPasswordWithCode = async (
  sql: Sql,
  { code, password }: { readonly code: string; readonly password: string },
  now: string,
): Promise<Person | 'code-not-valid'> => {
  const passwordHash = await hashPassword(password);
  return sql.transaction(async (transaction) => {
    const [used] = await transaction.query<{ readonly accountId: string }>(useCode, [hashOfCode(code), now]);
    if (used === undefined) return 'code-not-valid';
    const [person] = await transaction.query<Person>(setPassword, [used.accountId, passwordHash]);
    await endSessionsOf(transaction, used.accountId);
    return person ?? 'code-not-valid';
  });
};
