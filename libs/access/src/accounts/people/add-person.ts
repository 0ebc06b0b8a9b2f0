import type { Sql } from '@understory/platform';
import { noteAct } from '../../account-log/account-log';
import type { PersonRole } from '../../person';
import { insertAccount } from '../insert-account';
import { issuePasswordCode } from '../password-code';
import type { ActingAdministrator } from './change-person';

export type NewPerson = {
  readonly accountId: string;
  readonly account: string;
  readonly displayName: string;
  readonly role: PersonRole;
  readonly programs: readonly string[];
};

/**
 * Somebody who can sign in once the code was used. Whoever a demonstration account adds is one too: its password is
 * public, and nobody may leave the demonstration through it.
 */
export const addPerson = (
  sql: Sql,
  administrator: ActingAdministrator,
  person: NewPerson,
  now: string,
): Promise<{ readonly passwordCode: string } | 'taken'> =>
  sql.transaction(async (transaction) => {
    const { demonstration } = administrator;
    const account = { ...person, demonstration, passwordHash: null };
    if ((await insertAccount(transaction, account, now)) === 'taken') return 'taken';
    const { accountId, role } = person;
    const { accountId: actorId, cameFrom } = administrator;
    await noteAct(transaction, { act: 'account-added', accountId, actorId, cameFrom, actedAt: now, detail: role });
    return { passwordCode: await issuePasswordCode(transaction, person.accountId, now) };
  });
