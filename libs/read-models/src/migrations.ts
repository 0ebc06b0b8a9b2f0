import { join } from 'node:path';
import type { Migrations } from '@understory/platform';

/** Each folder owns its table; the checkpoint comes first because it makes the schema. */
export const readModelMigrations: readonly Migrations[] = [
  { owner: 'read-models', folder: join(__dirname, 'runner', 'migrations') },
  { owner: 'read-models/caseload', folder: join(__dirname, 'caseload', 'migrations') },
  { owner: 'read-models/brain-map-history', folder: join(__dirname, 'brain-map-history', 'migrations') },
  { owner: 'read-models/readiness-flags', folder: join(__dirname, 'readiness-flags', 'migrations') },
  { owner: 'read-models/child-course', folder: join(__dirname, 'child-course', 'migrations') },
  { owner: 'read-models/amendments', folder: join(__dirname, 'amendments', 'migrations') },
  { owner: 'read-models/staff-records', folder: join(__dirname, 'staff-records', 'migrations') },
  { owner: 'read-models/waiting-signatures', folder: join(__dirname, 'waiting-signatures', 'migrations') },
  { owner: 'read-models/consultations', folder: join(__dirname, 'consultations', 'migrations') },
  { owner: 'read-models/notices', folder: join(__dirname, 'notices', 'migrations') },
  { owner: 'read-models/erasures', folder: join(__dirname, 'erasures', 'migrations') },
  { owner: 'read-models/outcomes-rollup', folder: join(__dirname, 'outcomes-rollup', 'migrations') },
];
