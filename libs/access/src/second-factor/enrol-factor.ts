import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { countedFactor, countTry, forgetAttempts } from '../accounts/attempts/attempts';
import { isPublishedAccount } from '../accounts/demonstration-accounts';
import type { SealingSecret } from '../keys/sealing-secret';
import { endSessionsOf } from '../sessions/end-sessions-of';
import { findFactor, secretContext } from './find-factor';
import type { FactorTry } from './prove-factor';
import { renewCodes } from './recovery-codes';
import { newTotpSecret, stepOfCode, totpAddress } from './totp';

const begin = readSql(__dirname, 'begin-enrolment.sql');
const confirm = readSql(__dirname, 'confirm-enrolment.sql');

/** The key as it is typed, and the address that a QR code shows. */
export type NewFactor = { readonly key: string; readonly address: string };

/** A present factor goes on until the new one has proved to work. */
export const beginEnrolment = async (
  sql: Sql,
  secret: SealingSecret,
  accountId: string,
): Promise<NewFactor | 'published' | 'unknown'> => {
  if (isPublishedAccount(accountId)) return 'published';
  const factor = await findFactor(sql, accountId);
  if (factor === null) return 'unknown';
  const key = newTotpSecret();
  await sql.query(begin, [accountId, secret.seal(key, secretContext(accountId))]);
  return { key, address: totpAddress(key, factor.account) };
};

export type EnrolmentOutcome =
  | { readonly outcome: 'enrolled'; readonly recoveryCodes: readonly string[] }
  | { readonly outcome: 'wrong' | 'not-begun' }
  | { readonly outcome: 'wait'; readonly waitSeconds: number };

/** With a first code of the device. Every session of the account ends, this one too; recovery codes are made anew. */
export const confirmEnrolment = async (
  sql: Sql,
  secret: SealingSecret,
  { accountId, code, cameFrom }: FactorTry,
  now: string,
): Promise<EnrolmentOutcome> => {
  const counted = countedFactor(accountId);
  const waitSeconds = await countTry(sql, [counted], now);
  if (waitSeconds !== null) return { outcome: 'wait', waitSeconds };
  const pending = (await findFactor(sql, accountId))?.pendingSecret ?? null;
  if (pending === null) return { outcome: 'not-begun' };
  const step = stepOfCode(secret.open(pending, secretContext(accountId)), code.replaceAll(/\s/g, ''), now);
  if (step === null) return { outcome: 'wrong' };
  await forgetAttempts(sql, counted, now);
  return sql.transaction(async (transaction) => {
    if ((await transaction.query(confirm, [accountId, pending, step])).length === 0) return { outcome: 'not-begun' };
    const recoveryCodes = await renewCodes(transaction, accountId);
    await endSessionsOf(transaction, accountId);
    await noteAct(transaction, { act: 'second-factor-added', accountId, actorId: accountId, cameFrom, actedAt: now });
    return { outcome: 'enrolled', recoveryCodes };
  });
};
