import { join } from 'node:path';
import type { Migrations } from '@understory/platform';

export const jobsMigrations: Migrations = { owner: 'jobs', folder: join(__dirname, 'migrations') };
