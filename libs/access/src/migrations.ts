import { join } from 'node:path';
import type { Migrations } from '@understory/platform';

/** Each folder owns its tables; the accounts come first because they make the schema. */
export const accessMigrations: readonly Migrations[] = [
  { owner: 'access/accounts', folder: join(__dirname, 'accounts', 'migrations') },
  { owner: 'access/account-log', folder: join(__dirname, 'account-log', 'migrations') },
  { owner: 'access/sessions', folder: join(__dirname, 'sessions', 'migrations') },
  { owner: 'access/second-factor', folder: join(__dirname, 'second-factor', 'migrations') },
  { owner: 'access/tokens', folder: join(__dirname, 'tokens', 'migrations') },
  { owner: 'access/openid', folder: join(__dirname, 'openid', 'migrations') },
  { owner: 'access/read-log', folder: join(__dirname, 'read-log', 'migrations') },
  { owner: 'access/drafts', folder: join(__dirname, 'drafts', 'migrations') },
  { owner: 'access/shares', folder: join(__dirname, 'shares', 'migrations') },
  { owner: 'access/stated-purpose', folder: join(__dirname, 'stated-purpose', 'migrations') },
  { owner: 'access/emergency-access', folder: join(__dirname, 'emergency-access', 'migrations') },
];
