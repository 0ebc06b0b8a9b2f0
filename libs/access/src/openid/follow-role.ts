import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { Person, PersonRole } from '../person';
import { endSessionsOf } from '../sessions/end-sessions-of';

const lockAdministrators = readSql(__dirname, '../accounts/people/lock-administrators.sql');
const listAdministrators = readSql(__dirname, '../accounts/people/list-administrators.sql');
const setRole = readSql(__dirname, 'set-mapped-role.sql');

/**
 * Gives an account the role that its provider says, as an administrator would: sessions under the old one end. The last
 * administrator keeps the role, since nobody else could give it back.
 */
export const followRole = (
  sql: Sql,
  { accountId, role: before }: Pick<Person, 'accountId' | 'role'>,
  { role, cameFrom }: { readonly role: PersonRole; readonly cameFrom: string },
  now: string,
): Promise<'followed' | 'last-administrator' | 'unknown'> =>
  sql.transaction(async (transaction) => {
    await transaction.query(lockAdministrators);
    const administrators = await transaction.query<{ readonly accountId: string }>(listAdministrators);
    if (before === 'administrator' && administrators.every((other) => other.accountId === accountId))
      return 'last-administrator';
    if ((await transaction.query(setRole, [accountId, role])).length === 0) return 'unknown';
    await endSessionsOf(transaction, accountId);
    const detail = `${role}, as the provider says; was ${before}`;
    await noteAct(transaction, { act: 'role-changed', accountId, actorId: null, cameFrom, actedAt: now, detail });
    return 'followed';
  });
