import { readSql, type Sql } from '@understory/platform';
import { noteAct } from '../account-log/account-log';
import { hashOfCode, newOneTimeCode } from '../accounts/one-time-code';

const forget = readSql(__dirname, 'forget-recovery-codes.sql');
const insert = readSql(__dirname, 'insert-recovery-codes.sql');
const use = readSql(__dirname, 'use-recovery-code.sql');

const codesAtOnce = 10;
/** 80 bits: nobody guesses them, and they are typed from paper. */
const groups = 4;

/** For the day on which the device is lost. Shown once; earlier ones end. */
export const renewCodes = async (sql: Sql, accountId: string): Promise<readonly string[]> => {
  const codes = Array.from({ length: codesAtOnce }, () => newOneTimeCode(groups));
  await sql.query(forget, [accountId]);
  await sql.query(insert, [codes.map(hashOfCode), accountId]);
  return codes;
};

/** False when it is none of this account, or was used before. */
export const useRecoveryCode = async (sql: Sql, accountId: string, code: string, now: string): Promise<boolean> =>
  (await sql.query(use, [hashOfCode(code), accountId, now])).length > 0;

/** By the person, who has proved both factors. */
export const renewRecoveryCodes = (
  sql: Sql,
  { accountId, cameFrom }: { readonly accountId: string; readonly cameFrom: string },
  now: string,
): Promise<readonly string[]> =>
  sql.transaction(async (transaction) => {
    const codes = await renewCodes(transaction, accountId);
    const act = { act: 'recovery-codes-renewed', accountId, actorId: accountId, cameFrom, actedAt: now } as const;
    await noteAct(transaction, act);
    return codes;
  });
