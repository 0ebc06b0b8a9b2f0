import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { jobsMigrations } from '@understory/jobs';
import { silentLog, type Database } from '@understory/platform';
import { catchUp, readModelMigrations, readModels, startRunner } from '@understory/read-models';
import { dispatch } from '../../../../libs/jobs/src/dispatcher/dispatch';
import { openCheckpoint } from '../../../../libs/jobs/src/dispatcher/dispatcher-checkpoint';
import { happen, someWeeks } from '../../../../libs/read-models/src/made-up-children.fixture';
import { createTestDatabase } from '../../../../test/support/database';
import type { Foundation } from '../runtime/foundation';
import { rebuildNow } from './rebuild-command';

jest.setTimeout(60_000);

const opened = async () => {
  const test = await createTestDatabase([eventStoreMigrations, ...readModelMigrations, jobsMigrations]);
  return { ...test, store: postgresEventStore(test.database) };
};

const never = new Promise<void>(() => undefined);

const atTerminal = (database: Database, told: string[]) =>
  ({
    database,
    store: postgresEventStore(database),
    tell: (line: string) => void told.push(line),
    progress: () => ({ to: () => undefined, stop: () => undefined }),
  }) as unknown as Foundation;

const jobsTables = async (database: Database) => ({
  requests: await database.query('select * from jobs.regeneration_request order by 1, 2'),
  checkpoint: await database.query('select * from jobs.dispatcher_checkpoint'),
});

describe('understory rebuild', () => {
  it('asks for no job: requests and the place of the dispatcher stay as they were', async () => {
    const { database, store, drop } = await opened();
    await happen(store, someWeeks(5, 8, 60));
    await catchUp({ database, store, models: readModels });
    const atEnd = async (): Promise<void> => {
      const checkpoint = await openCheckpoint(database, store);
      const from = checkpoint.outcome === 'continues' ? checkpoint.from : null;
      const requestsFor = () => [{ kind: 'report', recordId: 'any' }];
      const { signal } = new AbortController();
      const options = { database, store, requestsFor, onRequests: () => undefined, signal };
      const head = await store.head();
      for await (const step of dispatch(from, options)) if (step.kind !== 'reached' || step.position === head) return;
    };
    await atEnd();
    await database.query('update jobs.regeneration_request set completed_position = requested_position');
    const before = await jobsTables(database);
    expect(before.requests).toHaveLength(1);
    const told: string[] = [];
    await rebuildNow(atTerminal(database, told), readModels, never);
    await atEnd();
    expect(await jobsTables(database)).toEqual(before);
    expect(told.join()).toMatch(
      /^Rebuilt caseload, brain-map-history, readiness-flags, child-course, amendments, staff-records, waiting-signatures, consultations, erasures: 60 events in .* events\/s\)\.$/,
    );
    await drop();
  });

  it('stops at a signal, says how to go on, and works beside a running product', async () => {
    const { database, store, drop } = await opened();
    const runner = await startRunner({ database, store, models: readModels, log: silentLog });
    const head = await happen(store, someWeeks(6, 8, 60));
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    const told: string[] = [];
    await rebuildNow(atTerminal(database, told), readModels, Promise.resolve());
    await rebuildNow(atTerminal(database, told), readModels, never);
    expect(told).toEqual([expect.stringMatching(/^Stopped\./), expect.stringMatching(/^Rebuilt /)]);
    await runner.stop();
    await drop();
  });
});
