import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { ActingAdministrator } from '../accounts/people/change-person';
import { isPublishedAccount } from '../accounts/demonstration-accounts';
import { endSessionsOf } from '../sessions/end-sessions-of';
import type { Person } from '../person';

const find = readSql(__dirname, 'find-linked.sql');
const link = readSql(__dirname, 'link-account.sql');
const unlink = readSql(__dirname, 'unlink-account.sql');
const findActive = readSql(__dirname, '../accounts/people/find-active.sql');

/** Somebody as a provider knows them. The pair is never given to anybody else; an address may be. */
export type OpenidSubject = { readonly issuer: string; readonly subject: string };

/** Whom an administrator linked to this subject; role and programs are those of the account. */
export const personOfSubject = async (sql: Sql, { issuer, subject }: OpenidSubject): Promise<Person | null> => {
  const [person] = await sql.query<Person>(find, [issuer, subject]);
  return person ?? null;
};

/** One subject an account, and one account a subject. */
export const linkAccount = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, issuer, subject }: OpenidSubject & { readonly accountId: string },
  now: string,
): Promise<'done' | 'unknown' | 'taken' | 'published'> =>
  sql.transaction(async (transaction) => {
    // Everybody may open it: it is nobody's at the provider.
    if (isPublishedAccount(accountId)) return 'published';
    const active = await transaction.query(findActive, [accountId, administrator.demonstration]);
    if (active.length === 0) return 'unknown';
    if ((await transaction.query(link, [issuer, subject, accountId, now])).length === 0) return 'taken';
    const { accountId: actorId, cameFrom } = administrator;
    const act = 'provider-linked';
    await noteAct(transaction, { act, accountId, actorId, cameFrom, actedAt: now, detail: `${subject} at ${issuer}` });
    return 'done';
  });

/** Whoever is signed in to the account is no longer. */
export const unlinkAccount = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, issuer }: { readonly accountId: string; readonly issuer: string },
  now: string,
): Promise<'done' | 'unknown'> =>
  sql.transaction(async (transaction) => {
    const active = await transaction.query(findActive, [accountId, administrator.demonstration]);
    const [unlinked] =
      active.length === 0 ? [] : await transaction.query<{ subject: string }>(unlink, [issuer, accountId]);
    if (unlinked === undefined) return 'unknown';
    await endSessionsOf(transaction, accountId);
    const { accountId: actorId, cameFrom } = administrator;
    const detail = `${unlinked.subject} at ${issuer}`;
    await noteAct(transaction, { act: 'provider-unlinked', accountId, actorId, cameFrom, actedAt: now, detail });
    return 'done';
  });
