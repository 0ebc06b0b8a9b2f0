import { readSql, type Sql } from '@understory/platform';
import type { PersonRole } from '../person';
import { hashPassword } from './password';

const put = readSql(__dirname, 'put-demonstration-account.sql');
const remove = readSql(__dirname, 'remove-demonstration-accounts.sql');

export type DemonstrationAccount = {
  readonly account: string;
  readonly password: string;
  readonly role: PersonRole;
  readonly displayName: string;
};

// Published on purpose: these accounts exist in demonstration homes only and see made-up records only.
const password = 'understory-demo';

/** The account name is the account id as well, so that made-up records can name them before they exist. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { account: 'demo-clinician', password, role: 'clinician', displayName: 'Demo clinician' },
  { account: 'demo-manager', password, role: 'program-manager', displayName: 'Demo program manager' },
  { account: 'demo-auditor', password, role: 'auditor', displayName: 'Demo auditor' },
  { account: 'demo-admin', password, role: 'administrator', displayName: 'Demo administrator' },
];

/** One of those whose password everybody reads at the sign-in: nobody changes it for everybody else. */
export const isPublishedAccount = (accountId: string): boolean =>
  demonstrationAccounts.some(({ account }) => account === accountId);

/** As published, whatever was done to them since the last start. */
export const ensureDemonstrationAccounts = async (
  sql: Sql,
  { programs, now }: { readonly programs: readonly string[]; readonly now: string },
): Promise<void> => {
  const passwordHash = await hashPassword(password);
  for (const { account, displayName, role } of demonstrationAccounts) {
    const own = role === 'program-manager' ? programs : [];
    await sql.query(put, [account, displayName, role, own, passwordHash, now]);
  }
};

/** For a home that is no demonstration: their passwords are known to everybody. Their sessions go with them. */
export const removeDemonstrationAccounts = async (sql: Sql): Promise<void> => {
  await sql.query(remove);
};
