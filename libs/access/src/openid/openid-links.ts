import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { ActingAdministrator } from '../accounts/people/change-person';
import { isPublishedAccount } from '../accounts/demonstration-accounts';
import { endSessionsOf } from '../sessions/end-sessions-of';
import type { Person } from '../person';

const find = readSql(__dirname, 'find-linked.sql');
const link = readSql(__dirname, 'link-account.sql');
const linkAgain = readSql(__dirname, 'link-again.sql');
const unlink = readSql(__dirname, 'unlink-account.sql');
const findActive = readSql(__dirname, '../accounts/people/find-active.sql');
const lockAdministrators = readSql(__dirname, '../accounts/people/lock-administrators.sql');

/** Somebody as a provider knows them. The pair is never given to anybody else; an address may be. */
export type OpenidSubject = { readonly issuer: string; readonly subject: string };

/** Whom an administrator linked to this subject; role and programs are those of the account. */
export const personOfSubject = async (sql: Sql, { issuer, subject }: OpenidSubject): Promise<Person | null> => {
  const [person] = await sql.query<Person>(find, [issuer, subject]);
  return person ?? null;
};

/**
 * One subject an account, and one account a subject. A subject whose link was ended or whose account is closed may be
 * linked again, to any account: that is an administrator's to say, and nobody's else.
 */
export const linkAccount = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, issuer, subject }: OpenidSubject & { readonly accountId: string },
  now: string,
): Promise<'done' | 'unknown' | 'taken' | 'published'> =>
  sql.transaction(async (transaction) => {
    // Everybody may open it: it is nobody's at the provider.
    if (isPublishedAccount(accountId)) return 'published';
    const { accountId: actorId, cameFrom, demonstration } = administrator;
    await transaction.query(lockAdministrators);
    const active = await transaction.query(findActive, [accountId, demonstration]);
    if (active.length === 0) return 'unknown';
    const values = [issuer, subject, accountId, now];
    const again = await transaction.query(linkAgain, [...values, demonstration]);
    if (again.length === 0 && (await transaction.query(link, values)).length === 0) return 'taken';
    const act = 'provider-linked';
    await noteAct(transaction, { act, accountId, actorId, cameFrom, actedAt: now, detail: `${subject} at ${issuer}` });
    return 'done';
  });

/** Whoever is signed in to the account is no longer. The link stays as an ended one: its subject is nobody new. */
export const unlinkAccount = (
  sql: Sql,
  administrator: ActingAdministrator,
  { accountId, issuer }: { readonly accountId: string; readonly issuer: string },
  now: string,
): Promise<'done' | 'unknown'> =>
  sql.transaction(async (transaction) => {
    const active = await transaction.query(findActive, [accountId, administrator.demonstration]);
    const [unlinked] =
      active.length === 0 ? [] : await transaction.query<{ subject: string }>(unlink, [issuer, accountId, now]);
    if (unlinked === undefined) return 'unknown';
    await endSessionsOf(transaction, accountId);
    const { accountId: actorId, cameFrom } = administrator;
    const detail = `${unlinked.subject} at ${issuer}`;
    await noteAct(transaction, { act: 'provider-unlinked', accountId, actorId, cameFrom, actedAt: now, detail });
    return 'done';
  });
