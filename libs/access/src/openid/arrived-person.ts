import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { parseAccountName } from '../accounts/account-name';
import { insertAccount } from '../accounts/insert-account';
import type { Person, PersonRole } from '../person';
import type { Claims } from './role-mapping';
import type { OpenidSubject } from './openid-links';

const link = readSql(__dirname, 'link-account.sql');

export type Arrival = {
  readonly accountId: string;
  readonly subject: OpenidSubject;
  readonly claims: Claims;
  readonly role: Exclude<PersonRole, 'administrator'>;
  readonly cameFrom: string;
};

/** Undoes what its transaction did: an account that its person cannot come back to is none. */
class SubjectTaken extends Error {}

/**
 * Opens the account of somebody who arrives for the first time; it has no password, and no programs yet. Null, and no
 * account, where the subject has or had one: it is closed, an administrator ended the link, or another arrival was first.
 */
export const openArrivedAccount = async (sql: Sql, arrival: Arrival, now: string): Promise<Person | null> => {
  try {
    return await sql.transaction((transaction) => openLinked(transaction, arrival, now));
  } catch (error) {
    if (error instanceof SubjectTaken) return null;
    throw error;
  }
};

const openLinked = async (transaction: Sql, arrival: Arrival, now: string): Promise<Person> => {
  const { accountId, subject, claims, role, cameFrom } = arrival;
  const person = { accountId, role, programs: [], demonstration: false };
  const names = [namedBy(claims), `provider-${accountId.slice(0, 8)}`];
  const displayName = shownName(claims) ?? names[1] ?? '';
  for (const account of names) {
    if (account === null) continue;
    const added = await insertAccount(transaction, { ...person, account, displayName, passwordHash: null }, now);
    if (added === 'taken') continue;
    const linked = await transaction.query(link, [subject.issuer, subject.subject, accountId, now]);
    if (linked.length === 0) throw new SubjectTaken();
    const detail = `${role}, on first arrival from ${subject.issuer} as ${subject.subject}`;
    await noteAct(transaction, { act: 'account-added', accountId, actorId: null, cameFrom, actedAt: now, detail });
    return { ...person, displayName };
  }
  throw new Error('No account name is free.');
};

const namedBy = ({ preferred_username: name }: Claims): string | null =>
  typeof name === 'string' ? parseAccountName(name) : null;

const longestName = 100;
const unfit = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

const shownName = ({ name }: Claims): string | null => {
  if (typeof name !== 'string' || !name.isWellFormed() || unfit.test(name)) return null;
  const shown = name.normalize('NFC').trim();
  return shown === '' || shown.length > longestName ? null : shown;
};
