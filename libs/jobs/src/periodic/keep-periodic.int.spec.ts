import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { silent, until } from '../made-up-records.fixture';
import { jobsMigrations } from '../migrations';
import type { QueueSettings } from '../queue-settings';
import { type Jobs, startJobs } from '../start-jobs';
import type { PeriodicTask } from './periodic-task';

jest.setTimeout(60_000);

const aDay = 86_400_000;
const soon = { pollMs: 20, periodicAfterMs: 0, periodicLookMs: 5, periodicRetryAfterMs: 1 };

let test: TestDatabase;
const running: Jobs[] = [];

beforeEach(async () => {
  test = await createTestDatabase([eventStoreMigrations, jobsMigrations]);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  await test.drop();
});

const start = async (periodic: readonly PeriodicTask[], settings: Partial<QueueSettings> = {}): Promise<Jobs> => {
  const { database, connectionString } = test;
  const jobs = await startJobs({
    database,
    connectionString,
    redisUrl: null,
    store: postgresEventStore(database),
    kinds: [],
    requestsFor: () => [],
    periodic,
    log: silent,
    settings: { ...soon, ...settings },
  });
  running.push(jobs);
  return jobs;
};

const noted = async () => {
  const [row] = await test.database.query<{ ended: boolean; failures: number; code: string | null }>(
    `select ended_at is not null as ended, failures_in_a_row as failures, last_error_code as code
       from jobs.periodic_task where name = 'sweep'`,
  );
  return row;
};

describe('a periodic task', () => {
  it('is done by one of all processes, and again only when its time has come', async () => {
    let runs = 0;
    let others = 0;
    const tasks = [
      { name: 'sweep', everyMs: aDay, run: async () => void (runs += 1) },
      { name: 'often', everyMs: 0, run: async () => void (others += 1) },
    ];
    await start(tasks);
    await start(tasks);
    await until(() => others > 10);
    expect(runs).toBe(1);
  });

  it('is not begun anew by a process that starts', async () => {
    let runs = 0;
    let others = 0;
    const tasks = [
      { name: 'sweep', everyMs: aDay, run: async () => void (runs += 1) },
      { name: 'often', everyMs: 0, run: async () => void (others += 1) },
    ];
    const first = await start(tasks);
    await until(async () => (await noted())?.ended === true);
    await first.stop();
    others = 0;
    await start(tasks);
    await until(() => others > 10);
    expect(runs).toBe(1);
  });

  it('that fails is noted by its code and tried again long before its usual time', async () => {
    let runs = 0;
    let seen = (): void => undefined;
    const failureSeen = new Promise<void>((resolve) => (seen = resolve));
    const run = async (): Promise<void> => {
      runs += 1;
      if (runs > 1) await failureSeen;
      if (runs < 3) throw Object.assign(new Error('Ada was born in May'), { code: 'BROKEN' });
    };
    await start([{ name: 'sweep', everyMs: aDay, run }], { periodicRetryAfterMs: 20 });
    await until(async () => (await noted())?.code === 'BROKEN');
    seen();
    await until(async () => (await noted())?.ended === true);
    expect(runs).toBe(3);
    expect(await noted()).toEqual({ ended: true, failures: 0, code: null });
  });

  it('that hangs keeps no other back, and is told to end when the process stops', async () => {
    let others = 0;
    let told = false;
    const hang = (signal: AbortSignal): Promise<void> =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          told = true;
          reject(new Error('broken off'));
        }),
      );
    const jobs = await start([
      { name: 'sweep', everyMs: aDay, run: hang },
      { name: 'often', everyMs: 0, run: async () => void (others += 1) },
    ]);
    await until(() => others > 3);
    await jobs.stop();
    expect(told).toBe(true);
    expect(await noted()).toEqual({ ended: false, failures: 0, code: null });
  });

  it('that takes no notice keeps the process no longer than running jobs may', async () => {
    let begun = false;
    const hang = (): Promise<void> => {
      begun = true;
      return new Promise(() => undefined);
    };
    const jobs = await start([{ name: 'sweep', everyMs: aDay, run: hang }], { stopWithinMs: 20 });
    await until(() => begun);
    await jobs.stop();
    expect(await noted()).toEqual({ ended: false, failures: 0, code: null });
  });

  it('of a process that was killed at it is begun again at once', async () => {
    await test.database.query(
      `insert into jobs.periodic_task (name, began_at, ended_at) values ('sweep', now(), now() - interval '1 day')`,
    );
    let runs = 0;
    await start([{ name: 'sweep', everyMs: aDay, run: async () => void (runs += 1) }]);
    await until(() => runs === 1);
  });
});
