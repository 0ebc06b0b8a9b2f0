import { join } from 'node:path';
import type { Migrations } from '@understory/platform';

export const readLogMigrations: Migrations = { owner: 'access/read-log', folder: join(__dirname, 'migrations') };
