import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { ActingAdministrator } from '../accounts/people/change-person';
import { endSessionsOf } from '../sessions/end-sessions-of';

const remove = readSql(__dirname, 'remove-factor.sql');
const findActive = readSql(__dirname, '../accounts/people/find-active.sql');

export type Owner = { readonly accountId: string; readonly cameFrom: string };

/** By the person, who has proved both factors. Every session of the account ends. */
export const removeFactor = (sql: Sql, { accountId, cameFrom }: Owner, now: string): Promise<void> =>
  sql.transaction(async (transaction) => {
    if ((await transaction.query(remove, [accountId])).length === 0) return;
    await endSessionsOf(transaction, accountId);
    await noteAct(transaction, { act: 'second-factor-removed', accountId, actorId: accountId, cameFrom, actedAt: now });
  });

export type FactorReset = { readonly accountId: string; readonly reason: string };

/** For somebody who lost device and recovery codes; the reason is kept for good. Nobody resets the own one. */
export const resetFactor = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, reason }: FactorReset,
  now: string,
): Promise<'done' | 'unknown' | 'own-account' | 'none'> =>
  sql.transaction(async (transaction) => {
    if (accountId === administrator.accountId) return 'own-account';
    const active = await transaction.query(findActive, [accountId, administrator.demonstration]);
    if (active.length === 0) return 'unknown';
    if ((await transaction.query(remove, [accountId])).length === 0) return 'none';
    await endSessionsOf(transaction, accountId);
    const { accountId: actorId, cameFrom } = administrator;
    const act = { act: 'second-factor-reset', accountId, actorId, cameFrom, actedAt: now, detail: reason } as const;
    await noteAct(transaction, act);
    return 'done';
  });
