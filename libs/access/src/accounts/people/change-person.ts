import { readSql, type Sql } from '@understory/platform';
import type { Person, PersonRole } from '../../person';
import { endSessionsOf } from '../../sessions/end-sessions-of';
import { issuePasswordCode } from '../password-code';

const lockAdministrators = readSql(__dirname, 'lock-administrators.sql');
const changeRole = readSql(__dirname, 'change-role.sql');
const deactivate = readSql(__dirname, 'deactivate.sql');
const findActive = readSql(__dirname, 'find-active.sql');

/** Nobody changes or closes their own account, so that somebody is always left who can. */
export type ChangeOutcome = 'done' | 'unknown' | 'own-account';

export const changePersonRole = (
  sql: Sql,
  administrator: Person,
  {
    accountId,
    role,
    programs,
  }: { readonly accountId: string; readonly role: PersonRole; readonly programs: readonly string[] },
): Promise<ChangeOutcome> =>
  change(sql, administrator, accountId, (transaction) =>
    transaction.query(changeRole, [accountId, administrator.demonstration, role, programs]),
  );

/** The account stays, so that its name in the record stays explained; signing in ends at once. */
export const deactivatePerson = (sql: Sql, administrator: Person, accountId: string): Promise<ChangeOutcome> =>
  change(sql, administrator, accountId, async (transaction) => {
    await endSessionsOf(transaction, accountId);
    return transaction.query(deactivate, [accountId, administrator.demonstration]);
  });

export const issueNewPasswordCode = async (
  sql: Sql,
  { demonstration }: Person,
  accountId: string,
  now: string,
): Promise<{ readonly passwordCode: string } | 'unknown'> => {
  if ((await sql.query(findActive, [accountId, demonstration])).length === 0) return 'unknown';
  return { passwordCode: await issuePasswordCode(sql, accountId, now) };
};

const change = async (
  sql: Sql,
  administrator: Person,
  accountId: string,
  work: (transaction: Sql) => Promise<readonly unknown[]>,
): Promise<ChangeOutcome> => {
  if (accountId === administrator.accountId) return 'own-account';
  return sql.transaction(async (transaction) => {
    const administrators = await transaction.query<{ readonly accountId: string }>(lockAdministrators);
    // Closed by somebody else a moment ago.
    if (!administrators.some((other) => other.accountId === administrator.accountId)) return 'unknown';
    return (await work(transaction)).length === 0 ? 'unknown' : 'done';
  });
};
