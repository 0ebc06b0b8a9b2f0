import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../../account-log/account-log';
import type { Person, PersonRole } from '../../person';
import { endSessionsOf } from '../../sessions/end-sessions-of';
import { issuePasswordCode } from '../password-code';

const lockAdministrators = readSql(__dirname, 'lock-administrators.sql');
const listAdministrators = readSql(__dirname, 'list-administrators.sql');
const changeRole = readSql(__dirname, 'change-role.sql');
const deactivate = readSql(__dirname, 'deactivate.sql');
const findActive = readSql(__dirname, 'find-active.sql');

/** Nobody changes or closes their own account, so that somebody is always left who can. */
export type ChangeOutcome = 'done' | 'unknown' | 'own-account';

/** Which administrator does it, from where. */
export type ActingAdministrator = Person & { readonly cameFrom: string };

export type RoleChange = {
  readonly accountId: string;
  readonly role: PersonRole;
  readonly programs: readonly string[];
};

/** The person signs in anew: what a page was shown under the old role does not stay open under the new one. */
export const changePersonRole = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, role, programs }: RoleChange,
  now: string,
): Promise<ChangeOutcome> =>
  change(sql, administrator, accountId, async (transaction) => {
    const changed = await transaction.query(changeRole, [accountId, administrator.demonstration, role, programs]);
    if (changed.length === 0) return changed;
    await endSessionsOf(transaction, accountId);
    await noteAct(transaction, { ...actOf(administrator, accountId, now), act: 'role-changed', detail: role });
    return changed;
  });

/** The account stays, so that its name in the record stays explained; signing in ends at once. */
export const deactivatePerson = (
  sql: Sql,
  administrator: ActingAdministrator,
  accountId: string,
  now: string,
): Promise<ChangeOutcome> =>
  change(sql, administrator, accountId, async (transaction) => {
    const closed = await transaction.query(deactivate, [accountId, administrator.demonstration]);
    if (closed.length === 0) return closed;
    await endSessionsOf(transaction, accountId);
    await noteAct(transaction, { ...actOf(administrator, accountId, now), act: 'account-closed' });
    return closed;
  });

export const issueNewPasswordCode = async (
  sql: Sql,
  administrator: ActingAdministrator,
  accountId: string,
  now: string,
): Promise<{ readonly passwordCode: string } | 'unknown'> => {
  if ((await sql.query(findActive, [accountId, administrator.demonstration])).length === 0) return 'unknown';
  return sql.transaction(async (transaction) => {
    await noteAct(transaction, { ...actOf(administrator, accountId, now), act: 'password-code-issued' });
    return { passwordCode: await issuePasswordCode(transaction, accountId, now) };
  });
};

const actOf = ({ accountId: actorId, cameFrom }: ActingAdministrator, accountId: string, actedAt: string) => ({
  ...{ accountId, actorId, cameFrom, actedAt },
});

const change = async (
  sql: Sql,
  administrator: Person,
  accountId: string,
  work: (transaction: Sql) => Promise<readonly unknown[]>,
): Promise<ChangeOutcome> => {
  if (accountId === administrator.accountId) return 'own-account';
  return sql.transaction(async (transaction) => {
    await transaction.query(lockAdministrators);
    const administrators = await transaction.query<{ readonly accountId: string }>(listAdministrators);
    // Closed by somebody else a moment ago.
    if (!administrators.some((other) => other.accountId === administrator.accountId)) return 'unknown';
    return (await work(transaction)).length === 0 ? 'unknown' : 'done';
  });
};
