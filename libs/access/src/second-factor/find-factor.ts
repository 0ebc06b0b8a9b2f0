import { readSql, type Sql } from '@understory/platform';

const find = readSql(__dirname, 'find-factor.sql');

export type Factor = {
  readonly account: string;
  readonly sealedSecret: string | null;
  readonly pendingSecret: string | null;
  readonly recoveryCodesLeft: number;
};

/** Null for an account that is closed or does not exist; without a secret for one that has no second factor. */
export const findFactor = async (sql: Sql, accountId: string): Promise<Factor | null> => {
  const [found] = await sql.query<Factor>(find, [accountId]);
  return found ?? null;
};

/** A secret copied to another account's row does not open. */
export const secretContext = (accountId: string): string => `second factor of ${accountId}`;
