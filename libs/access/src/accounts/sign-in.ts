import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import type { Person } from '../person';
import {
  countedAddress,
  countedBrowser,
  countedName,
  countTry,
  forgetAttempts,
  takeBackAttempt,
  type Counted,
} from './attempts/attempts';
import { browserHashOf, isKnownBrowser } from './attempts/known-browsers';
import { verifyPassword } from './password';

const findToSignIn = readSql(__dirname, 'find-to-sign-in.sql');

export type Credentials = { readonly account: string; readonly password: string };

/** Where somebody comes from, as far as the connection tells. */
export type CameFrom = { readonly address: string; readonly browserId: string | null };

export type SignInOutcome =
  | { readonly outcome: 'known'; readonly person: Person }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'wait'; readonly waitSeconds: number };

type Found = Person & { readonly passwordHash: string | null };

type Circumstances = { readonly now: string; readonly isDemonstrationHome: boolean; readonly from: CameFrom };

/**
 * Who this is. A wrong password, a name nobody has and an account that is closed are one answer, which takes equally
 * long. Demonstration accounts are known in a demonstration home only.
 */
export const signIn = async (
  sql: Sql,
  { account, password }: Credentials,
  { now, isDemonstrationHome, from }: Circumstances,
): Promise<SignInOutcome> => {
  const name = account.trim().toLowerCase();
  const counted = await countedFor(sql, name, from, now);
  const waitSeconds = await countTry(sql, Object.values(counted), now);
  if (waitSeconds !== null) return { outcome: 'wait', waitSeconds };
  const [found] = await sql.query<Found>(findToSignIn, [name, isDemonstrationHome]);
  if (!(await verifyPassword(found?.passwordHash ?? null, password)) || found === undefined) {
    const accountId = found?.accountId ?? null;
    await noteAct(sql, { act: 'sign-in-refused', accountId, actorId: null, cameFrom: from.address, actedAt: now });
    return { outcome: 'unknown' };
  }
  await forgetAttempts(sql, counted.who, now);
  if (counted.address !== undefined) await takeBackAttempt(sql, counted.address);
  const { passwordHash: _kept, ...person } = found;
  return { outcome: 'known', person };
};

/**
 * A browser that this person has used is counted alone: strangers who keep a name or an address blocked, which is all
 * they can do, do not keep its person out.
 */
const countedFor = async (
  sql: Sql,
  name: string,
  { address, browserId }: CameFrom,
  now: string,
): Promise<{ readonly address?: Counted; readonly who: Counted }> =>
  browserId !== null && (await isKnownBrowser(sql, browserId, name, now))
    ? { who: countedBrowser(browserHashOf(browserId), name) }
    : { address: countedAddress(address), who: countedName(name) };
