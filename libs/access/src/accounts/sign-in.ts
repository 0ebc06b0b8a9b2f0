import { createHash } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';
import { verifyPassword } from './password';

const countAttempt = readSql(__dirname, 'count-attempt.sql');
const forgetAttempts = readSql(__dirname, 'forget-attempts.sql');
const findToSignIn = readSql(__dirname, 'find-to-sign-in.sql');

/** From this failure on, each next try has to wait: 30 seconds, then twice as long each time, at most 15 minutes. */
const failuresBeforeWaiting = 5;

export type Credentials = { readonly account: string; readonly password: string };

export type SignInOutcome =
  | { readonly outcome: 'known'; readonly person: Person }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'wait' };

type Found = Person & { readonly passwordHash: string | null };

/**
 * Who this is. A wrong password, a name nobody has and an account that is closed are one answer, which takes equally
 * long. Demonstration accounts are known in a demonstration home only.
 */
export const signIn = async (
  sql: Sql,
  { account, password }: Credentials,
  { now, isDemonstrationHome }: { readonly now: string; readonly isDemonstrationHome: boolean },
): Promise<SignInOutcome> => {
  const name = account.trim().toLowerCase();
  const nameHash = createHash('sha256').update(name).digest('hex');
  const counted = await sql.query(countAttempt, [nameHash, now, failuresBeforeWaiting]);
  if (counted.length === 0) return { outcome: 'wait' };
  const [found] = await sql.query<Found>(findToSignIn, [name, isDemonstrationHome]);
  if (!(await verifyPassword(found?.passwordHash ?? null, password)) || found === undefined) {
    return { outcome: 'unknown' };
  }
  await sql.query(forgetAttempts, [nameHash, now]);
  const { passwordHash: _kept, ...person } = found;
  return { outcome: 'known', person };
};
