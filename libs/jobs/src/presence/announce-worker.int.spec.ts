import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventStoreMigrations } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { jobsMigrations } from '../migrations';
import { announceWorker, type Presence } from './announce-worker';

let test: TestDatabase;
let presence: Presence;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations, jobsMigrations]);
  presence = await announceWorker(test.database);
});
afterAll(async () => {
  await presence.withdraw();
  await test.drop();
});

/** The plan that is kept for whatever values come. */
const planOf = async (sql: Sql, name: string): Promise<string> => {
  const text = readFileSync(join(__dirname, '../work', name), 'utf8');
  const lines = await sql.query<Record<string, string>>(`explain (generic_plan) ${text}`);
  return lines.flatMap((line) => Object.values(line)).join('\n');
};

describe('the session of a worker', () => {
  it.each(['begin-requests.sql', 'finish-requests.sql'])(
    'looks requests up by their key, also where the plan is from a time without any: %s',
    async (name) => {
      const plan = await planOf(await presence.session(), name);
      expect(plan).toContain('Index Scan using regeneration_request_pkey');
      expect(plan).not.toMatch(/Seq Scan on regeneration_request|Hash Join|Merge Join/);
    },
  );
});
