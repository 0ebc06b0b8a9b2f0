import { readSql, type Sql } from '@understory/platform';
import type { PersonRole } from '../person';

const insert = readSql(__dirname, 'insert-account.sql');

export type NewAccount = {
  readonly accountId: string;
  readonly account: string;
  readonly displayName: string;
  readonly role: PersonRole;
  readonly programs: readonly string[];
  readonly demonstration: boolean;
  readonly passwordHash: string | null;
};

export const insertAccount = async (sql: Sql, account: NewAccount, now: string): Promise<'added' | 'taken'> => {
  const { accountId, displayName, role, programs, demonstration, passwordHash } = account;
  const values = [accountId, account.account, displayName, role, programs, demonstration, passwordHash, now];
  return (await sql.query(insert, values)).length === 0 ? 'taken' : 'added';
};
