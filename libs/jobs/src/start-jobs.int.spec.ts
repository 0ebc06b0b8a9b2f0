import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { findArtefact, storeArtefact } from './artefacts/artefact';
import type { Job } from './job-kind';
import { always, change, gate, recordOf, silent, until } from './made-up-records.fixture';
import { jobsMigrations } from './migrations';
import { workersPresent } from './presence/workers-present';
import { quiesce } from './quiesce/quiesce';
import { listFailedRequests } from './requests/failed-requests';
import { type Jobs, type JobsOptions, startJobs } from './start-jobs';

jest.setTimeout(60_000);

let test: TestDatabase;
let database: Database;
let store: ReturnType<typeof postgresEventStore>;
const running: Jobs[] = [];

beforeEach(async () => {
  test = await createTestDatabase([eventStoreMigrations, jobsMigrations]);
  database = test.database;
  store = postgresEventStore(database);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  await test.drop();
});

const start = async (options: Pick<JobsOptions, 'kinds'> & Partial<JobsOptions>): Promise<Jobs> => {
  const jobs = await startJobs({
    database,
    connectionString: test.connectionString,
    redisUrl: null,
    store,
    requestsFor: always(...options.kinds.map(({ name }) => name)),
    log: silent,
    ...options,
    settings: { pollMs: 20, retryAfterMs: 5, ...options.settings },
  });
  running.push(jobs);
  return jobs;
};

const quiet = () => quiesce({ database, store, since: null });

describe('jobs', () => {
  it('of different kinds never run at once for one record', async () => {
    let now = 0;
    let most = 0;
    const run = async (): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
    };
    await start({
      kinds: [
        { name: 'report', priority: 10, run },
        { name: 'readiness', priority: 5, run },
      ],
    });
    await change(store, 'r');
    expect(await quiet()).toEqual({ total: 2, done: 2, failed: 0 });
    expect(most).toBe(1);
  });

  it('wait while another process works on the record, and go on when that process is gone', async () => {
    const elsewhere = await database.hold('another process');
    await elsewhere.sql.query(`select pg_advisory_lock(7206005, hashtext('r'))`);
    const ran: string[] = [];
    await start({ kinds: [{ name: 'report', priority: 1, run: async ({ recordId }) => void ran.push(recordId) }] });
    await change(store, 'r', 'other');
    await until(() => ran.includes('other'));
    expect(ran).toEqual(['other']);
    await elsewhere.release();
    await quiet();
    expect(ran).toEqual(['other', 'r']);
  });

  it('that append events are followed until nothing more is asked for', async () => {
    const built: Job[] = [];
    await start({
      kinds: [
        {
          name: 'readiness',
          priority: 1,
          run: async ({ recordId }) => {
            if (recordId === 'r') await change(store, 'follow-up');
          },
        },
        { name: 'report', priority: 2, run: async (job) => void built.push(job) },
      ],
      requestsFor: (event) =>
        recordOf(event) === 'follow-up'
          ? [{ kind: 'report', recordId: 'follow-up' }]
          : [{ kind: 'readiness', recordId: recordOf(event) }],
    });
    const since = await change(store, 'earlier');
    await quiet();
    built.length = 0;
    await change(store, 'r');
    expect(await quiesce({ database, store, since })).toEqual({ total: 2, done: 2, failed: 0 });
    expect(built.map(({ recordId }) => recordId)).toEqual(['follow-up']);
  });

  it('can be asked for every record at once', async () => {
    const ran: string[] = [];
    await start({
      kinds: [{ name: 'report', priority: 1, run: async ({ recordId }) => void ran.push(recordId) }],
      requestsFor: (event) =>
        recordOf(event) === 'norms'
          ? [{ kind: 'report', records: 'all' }]
          : [{ kind: 'report', recordId: recordOf(event) }],
    });
    await change(store, 'a', 'b');
    await quiet();
    ran.length = 0;
    await change(store, 'norms');
    await quiet();
    expect(ran.sort()).toEqual(['a', 'b']);
  });

  it('asked for of every record are written down in pages, beside which a worker goes on', async () => {
    const records = Array.from({ length: 25 }, (_, index) => `r${index}`);
    const ran: string[] = [];
    await start({
      kinds: [
        { name: 'report', priority: 1, run: async ({ recordId }) => void ran.push(recordId) },
        { name: 'readiness', priority: 1, run: async ({ recordId }) => void ran.push(`readiness ${recordId}`) },
      ],
      requestsFor: (event) =>
        recordOf(event) === 'norms'
          ? [
              { kind: 'report', records: 'all' },
              { kind: 'readiness', records: 'all' },
            ]
          : [{ kind: 'report', recordId: recordOf(event) }],
      settings: { spreadPage: 10 },
    });
    await change(store, ...records);
    await quiet();
    ran.length = 0;
    // Held in the middle of the second page, as a worker that finishes holds it.
    const pages = await database.transaction(async (sql) => {
      await sql.query(`select from jobs.regeneration_request where record_id = 'r2' for update`);
      await change(store, 'norms');
      await until(() => ran.length === 10);
      return sql.query<{ spreadTo: string }>('select spread_to as "spreadTo" from jobs.request_of_all order by kind');
    });
    // In the order of their names: r0, r1, r10 … r17 are the first page.
    expect(pages).toEqual([{ spreadTo: 'r17' }]);
    expect(await quiet()).toEqual({ total: 25, done: 25, failed: 0 });
    // Nobody ever asked for readiness of them.
    expect(ran.sort()).toEqual([...records].sort());
  });

  it('asked for of every record again, in the middle of it, are asked for from the first one on', async () => {
    const positions: bigint[] = [];
    await start({
      kinds: [{ name: 'report', priority: 1, run: async ({ atPosition }) => void positions.push(atPosition) }],
      requestsFor: (event) =>
        recordOf(event) === 'norms'
          ? [{ kind: 'report', records: 'all' }]
          : [{ kind: 'report', recordId: recordOf(event) }],
      settings: { spreadPage: 2 },
    });
    await change(store, 'a', 'b', 'c', 'd', 'e');
    await quiet();
    const last = await database.transaction(async (sql) => {
      await sql.query(`select from jobs.regeneration_request where record_id = 'd' for update`);
      await change(store, 'norms');
      await until(async () => {
        const [row] = await database.query<{ n: number }>(
          `select count(*)::integer as n from jobs.request_of_all where spread_to = 'b'`,
        );
        return row?.n === 1;
      });
      return change(store, 'norms');
    });
    await quiet();
    const rows = await database.query<{ requested: bigint; completed: bigint }>(
      'select requested_position as requested, completed_position as completed from jobs.regeneration_request',
    );
    expect(rows).toEqual(Array.from({ length: 5 }, () => ({ requested: last, completed: last })));
  });

  it('of a kind that this release does not know are put aside, not lost', async () => {
    await start({ kinds: [], requestsFor: always('of-tomorrow'), settings: { attempts: 1 } });
    await change(store, 'r');
    expect(await quiet()).toEqual({ total: 1, done: 0, failed: 1 });
    expect(await listFailedRequests(database)).toMatchObject([{ kind: 'of-tomorrow', errorCode: 'JOB.UNKNOWN_KIND' }]);
  });

  it('that hang are ended by their time limit', async () => {
    await start({
      kinds: [{ name: 'report', priority: 1, run: () => new Promise(() => undefined) }],
      settings: { attempts: 1, attemptWithinMs: 20 },
    });
    await change(store, 'r');
    await quiet();
    expect(await listFailedRequests(database)).toMatchObject([{ errorCode: 'JOB.TIME_IS_UP' }]);
  });

  it('put aside come back by themselves when the record changes again', async () => {
    let isBroken = true;
    const run = async (): Promise<void> => {
      if (isBroken) throw new Error('broken');
    };
    await start({ kinds: [{ name: 'report', priority: 1, run }], settings: { attempts: 1 } });
    await change(store, 'r');
    expect(await quiet()).toMatchObject({ failed: 1 });
    isBroken = false;
    await change(store, 'r');
    expect(await quiet()).toEqual({ total: 1, done: 1, failed: 0 });
  });
});

describe('an artefact', () => {
  const at = (text: string) => ({ kind: 'report', recordId: 'r', identity: text, body: Buffer.from(text) });

  it('of an older build never replaces a newer one', async () => {
    const older = await change(store, 'r');
    const newer = await change(store, 'r');
    expect(await storeArtefact(database, { ...at('newer'), builtAtPosition: newer })).toBe('stored');
    expect(await storeArtefact(database, { ...at('older'), builtAtPosition: older })).toBe('not-newer');
    expect(await storeArtefact(database, { ...at('twin'), builtAtPosition: newer })).toBe('not-newer');
    expect(await findArtefact(database, { kind: 'report', recordId: 'r' })).toEqual({
      ...at('newer'),
      builtAtPosition: newer,
    });
  });

  it('is kept at the position the log had before the job loaded anything', async () => {
    const busy = gate();
    let started = false;
    const stored: string[] = [];
    await start({
      kinds: [
        {
          name: 'report',
          priority: 1,
          run: async (job) => {
            started = true;
            await busy.pass();
            stored.push(await job.storeArtefact({ identity: 'by the slow one', body: Buffer.from([1]) }));
          },
        },
      ],
    });
    await change(store, 'r');
    await until(() => started);
    const twin = await change(store, 'r');
    await storeArtefact(database, { ...at('by a faster twin'), builtAtPosition: twin });
    busy.open();
    await quiet();
    expect(stored).toEqual(['not-newer', 'not-newer']);
    expect((await findArtefact(database, { kind: 'report', recordId: 'r' }))?.identity).toBe('by a faster twin');
  });
});

describe('a worker', () => {
  it('is seen from other processes for as long as it runs', async () => {
    expect(await workersPresent(database)).toBe(false);
    const jobs = await start({ kinds: [] });
    expect(await workersPresent(database)).toBe(true);
    await jobs.stop();
    expect(await workersPresent(database)).toBe(false);
  });

  it('announces itself again after the server cut its session', async () => {
    await start({ kinds: [] });
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'understory worker'`,
    );
    await until(async () => !(await workersPresent(database)));
    await until(() => workersPresent(database));
  });
});

describe('the dispatcher', () => {
  it('is one of all processes; another takes over when its session is cut', async () => {
    const ran: string[] = [];
    const kinds = [{ name: 'report', priority: 1, run: async ({ recordId }: Job) => void ran.push(recordId) }];
    await start({ kinds });
    await start({ kinds });
    await change(store, 'before');
    await quiet();
    await database.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7206003 and granted`,
    );
    await change(store, 'after');
    await quiet();
    expect(ran).toEqual(['before', 'after']);
  });
});
