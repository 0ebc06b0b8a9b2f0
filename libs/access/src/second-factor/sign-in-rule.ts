import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { isPublishedAccount } from '../accounts/demonstration-accounts';
import type { ActingAdministrator } from '../accounts/people/change-person';
import type { Person, PersonRole } from '../person';
import type { Due } from '../sessions/sessions';
import { findFactor } from './find-factor';

const inForce = readSql(__dirname, 'rule-in-force.sql');
const publish = readSql(__dirname, 'publish-rule.sql');

/** Which roles need a second factor, since when, by whose word. */
export type SignInRule = {
  readonly secondFactorRoles: readonly PersonRole[];
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly reason: string;
};

/** Null until the first one: then nobody needs a second factor, and everybody may have one. */
export const signInRule = async (sql: Sql): Promise<SignInRule | null> => {
  const [rule] = await sql.query<SignInRule>(inForce);
  return rule ?? null;
};

export type NewSignInRule = { readonly secondFactorRoles: readonly PersonRole[]; readonly reason: string };

/** Counts from each person's next sign-in on. */
export const publishSignInRule = (
  sql: Sql,
  { accountId, cameFrom }: ActingAdministrator,
  { secondFactorRoles, reason }: NewSignInRule,
  now: string,
): Promise<void> =>
  sql.transaction(async (transaction) => {
    await transaction.query(publish, [secondFactorRoles, now, accountId, reason]);
    const detail = `second factor for ${secondFactorRoles.join(', ') || 'nobody'}: ${reason}`;
    const act = 'sign-in-rule-published';
    await noteAct(transaction, { act, accountId, actorId: accountId, cameFrom, actedAt: now, detail });
  });

export const needsFactor = async (
  sql: Sql,
  { accountId, role }: Pick<Person, 'accountId' | 'role'>,
): Promise<boolean> =>
  !isPublishedAccount(accountId) && ((await signInRule(sql))?.secondFactorRoles.includes(role) ?? false);

/** What a person who has typed the right password still has to do. */
export const dueAfterPassword = async (sql: Sql, person: Pick<Person, 'accountId' | 'role'>): Promise<Due | null> => {
  const factor = await findFactor(sql, person.accountId);
  if (factor !== null && factor.sealedSecret !== null) return 'second-factor';
  return (await needsFactor(sql, person)) ? 'second-factor-enrolment' : null;
};
