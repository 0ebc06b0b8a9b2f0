import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { countedFactor, countTry, forgetAttempts } from '../accounts/attempts/attempts';
import type { SealingSecret } from '../keys/sealing-secret';
import { findFactor, secretContext } from './find-factor';
import { useRecoveryCode } from './recovery-codes';
import { stepOfCode } from './totp';

const takeStep = readSql(__dirname, 'take-step.sql');

export type FactorTry = { readonly accountId: string; readonly code: string; readonly cameFrom: string };

export type FactorOutcome =
  { readonly outcome: 'proven' | 'wrong' } | { readonly outcome: 'wait'; readonly waitSeconds: number };

/**
 * By a code of the device, or by a recovery code, which is gone then. A code that was taken once is wrong the second
 * time: who looks over a shoulder sees only used ones. Counted like passwords.
 */
export const proveFactor = async (
  sql: Sql,
  secret: SealingSecret,
  { accountId, code, cameFrom }: FactorTry,
  now: string,
): Promise<FactorOutcome> => {
  const counted = countedFactor(accountId);
  const waitSeconds = await countTry(sql, [counted], now);
  if (waitSeconds !== null) return { outcome: 'wait', waitSeconds };
  const act = { accountId, actorId: accountId, cameFrom, actedAt: now };
  const by = await provenBy(sql, secret, { accountId, code }, now);
  if (by === null) {
    await noteAct(sql, { ...act, act: 'second-factor-refused' });
    return { outcome: 'wrong' };
  }
  if (by === 'recovery-code') await noteAct(sql, { ...act, act: 'recovery-code-used' });
  await forgetAttempts(sql, counted, now);
  return { outcome: 'proven' };
};

const provenBy = async (
  sql: Sql,
  secret: SealingSecret,
  { accountId, code }: Pick<FactorTry, 'accountId' | 'code'>,
  now: string,
): Promise<'device' | 'recovery-code' | null> => {
  const typed = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(typed)) {
    return (await useRecoveryCode(sql, accountId, typed, now)) ? 'recovery-code' : null;
  }
  const factor = await findFactor(sql, accountId);
  if (factor === null || factor.sealedSecret === null) return null;
  const step = stepOfCode(secret.open(factor.sealedSecret, secretContext(accountId)), typed, now);
  if (step === null) return null;
  return (await sql.query(takeStep, [accountId, step])).length > 0 ? 'device' : null;
};
