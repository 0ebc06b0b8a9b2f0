import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { EventStore } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { openBullmqJobQueue } from './bullmq/bullmq-job-queue';
import type { QueueServer } from './bullmq/open-queue';
import type { Job, JobKind } from './job-kind';
import { always, change, gate, recordOf, silent, until } from './made-up-records.fixture';
import { queueSettings, type QueueSettings } from './queue-settings';
import { quiesce, type QuiesceProgress } from './quiesce/quiesce';
import { listFailedRequests, retryFailedRequests } from './requests/failed-requests';
import { queuePriority } from './requests/urgency';
import { type Jobs, type JobsOptions, startJobs } from './start-jobs';

export type OpenedQueueServer = {
  readonly database: Database;
  readonly connectionString: string;
  readonly store: EventStore;
  readonly where: QueueServer;
  readonly settings: Partial<QueueSettings>;
  /** All that the queue remembers is gone. */
  loseEverything(): Promise<void>;
  /** Every connection to the queue's server is cut from the server's side. */
  cutConnections(): Promise<void>;
  /** Everything the queue keeps, as text. */
  contents(): Promise<string>;
};

const soon: Partial<QueueSettings> = { pollMs: 20, retryAfterMs: 5, reconnectAfterMs: 50 };

/** What must hold on every server that the queue may live on, with everything between an event and its effect. */
export const jobQueueConformance = (name: string, open: () => Promise<OpenedQueueServer>): void =>
  describe(`jobs over ${name}`, () => {
    let opened: OpenedQueueServer;
    let running: Jobs[] = [];

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await Promise.all(running.map((jobs) => jobs.stop()));
      running = [];
    });

    const start = async (
      run: JobKind['run'],
      settings: Partial<QueueSettings> = {},
      more: Partial<JobsOptions> = {},
    ): Promise<Jobs> => {
      const { database, connectionString, store, where } = opened;
      const jobs = await startJobs({
        database,
        connectionString,
        redisUrl: where.server === 'redis' ? where.url : null,
        store,
        kinds: [{ name: 'report', priority: 10, run }],
        requestsFor: always('report'),
        log: silent,
        ...more,
        settings: { ...soon, ...opened.settings, ...settings },
      });
      running.push(jobs);
      return jobs;
    };

    /** A worker in a process of its own takes the waiting job and is killed while it runs. */
    const dieAtWork = async (settings: QueueSettings): Promise<void> => {
      const child = fork(
        join(__dirname, 'bullmq', 'dies-at-work.fixture.cjs'),
        [JSON.stringify({ where: opened.where, settings })],
        { silent: true },
      );
      if (child.stdout !== null) await once(child.stdout, 'data');
      child.kill('SIGKILL');
    };

    /** From then on what happens is urgent, and its jobs are twins of what a test puts into the queue itself. */
    const startedBefore = async (): Promise<void> => {
      const jobs = await start(async () => undefined);
      await change(opened.store, 'before');
      await quiet();
      await jobs.stop();
    };

    const quiet = (): Promise<QuiesceProgress> =>
      quiesce({ database: opened.database, store: opened.store, since: null });

    const allEnqueued = (): Promise<void> =>
      until(async () => {
        const [row] = await opened.database.query<{ ready: boolean }>(
          `select (select position from jobs.dispatcher_checkpoint) = (select position from event_store.log_head)
              and not exists (select from jobs.request_of_all)
              and not exists (select from jobs.regeneration_request where unfinished and enqueued_at is null) as ready`,
        );
        return row?.ready === true;
      });

    it('run once for many changes that come while they wait', async () => {
      const busy = gate();
      const ran: Job[] = [];
      await start(
        async (job) => {
          ran.push(job);
          if (job.recordId === 'first') await busy.pass();
        },
        { concurrency: 1 },
      );
      await change(opened.store, 'first');
      await until(() => ran.length === 1);
      for (let times = 0; times < 4; times += 1) {
        await change(opened.store, 'second');
        await allEnqueued();
      }
      const last = await opened.store.head();
      busy.open();
      expect(await quiet()).toEqual({ total: 2, done: 2, failed: 0 });
      expect(ran.map(({ recordId, atPosition }) => [recordId, atPosition])).toEqual([
        ['first', 1n],
        ['second', last],
      ]);
    });

    it('run again for a change that comes while they run', async () => {
      const busy = gate();
      const ran: Job[] = [];
      await start(async (job) => {
        ran.push(job);
        if (ran.length === 1) await busy.pass();
      });
      await change(opened.store, 'r');
      await until(() => ran.length === 1);
      const changed = await change(opened.store, 'r');
      await allEnqueued();
      busy.open();
      await quiet();
      expect(ran.map(({ atPosition }) => atPosition)).toEqual([1n, changed]);
    });

    it('that a person waits for go before those that nobody does, in order of urgency', async () => {
      const busy = gate();
      const ran: string[] = [];
      await start(
        async ({ recordId }) => {
          ran.push(recordId);
          if (ran.length === 1) await busy.pass();
        },
        { concurrency: 1 },
        {
          requestsFor: (event) => {
            const recordId = recordOf(event);
            if (recordId === 'norms') return [{ kind: 'report', records: 'all' }];
            const urgency = recordId === 'first' || recordId === 'filed' ? 'rebuild' : 'interactive';
            return [{ kind: 'report', recordId, urgency }];
          },
        },
      );
      await change(opened.store, 'first');
      await until(() => ran.length === 1);
      await change(opened.store, 'known');
      await allEnqueued();
      await change(opened.store, 'norms');
      await allEnqueued();
      await change(opened.store, 'filed', 'known', 'new');
      await allEnqueued();
      busy.open();
      expect(await quiet()).toMatchObject({ failed: 0 });
      // Handed over for all before, `known` still goes with those that a person waits for.
      expect(ran).toEqual(['first', 'known', 'new', 'first', 'filed']);
    });

    it('run once for a burst of changes that come while they settle', async () => {
      const ran: Job[] = [];
      await start(
        async (job) => void ran.push(job),
        {},
        { requestsFor: (event) => [{ kind: 'report', recordId: recordOf(event), settleMs: 1_500 }] },
      );
      for (let times = 0; times < 3; times += 1) {
        await change(opened.store, 'r');
        await allEnqueued();
      }
      await quiet();
      expect(ran.map(({ atPosition }) => atPosition)).toEqual([await opened.store.head()]);
    });

    it('run although a twin waits for a moment that a wrong clock has set', async () => {
      await startedBefore();
      const ran: Job[] = [];
      const settings: QueueSettings = {
        ...queueSettings,
        ...soon,
        ...opened.settings,
        lostAfterMs: 50,
        reconcileEveryMs: 50,
        strandedAfterMs: 300,
      };
      const queue = await openBullmqJobQueue(opened.where, settings, silent);
      const inFortyDays = 40 * 86_400_000;
      await queue.add([{ kind: 'report', recordId: 'r', priority: queuePriority(1, 10), delayMs: inFortyDays }]);
      await queue.close();
      await start(async (job) => void ran.push(job), settings);
      await change(opened.store, 'r');
      await until(() => ran.length === 1);
      expect(await quiet()).toEqual({ total: 2, done: 2, failed: 0 });
    });

    it('are tried again after a failure', async () => {
      let attempts = 0;
      await start(async () => {
        attempts += 1;
        if (attempts < 3) throw new Error('for now');
      });
      await change(opened.store, 'r');
      expect(await quiet()).toEqual({ total: 1, done: 1, failed: 0 });
      expect(attempts).toBe(3);
    });

    it('that always fail are put aside with a code and nothing else, while the others go on', async () => {
      let isBroken = true;
      const ran: string[] = [];
      await start(
        async ({ recordId }) => {
          if (recordId === 'bad' && isBroken) throw Object.assign(new Error('Ada was born in May'), { code: 'BROKEN' });
          ran.push(recordId);
        },
        { attempts: 3 },
      );
      await change(opened.store, 'bad', 'good', 'fine');
      expect(await quiet()).toEqual({ total: 3, done: 2, failed: 1 });
      const failed = await listFailedRequests(opened.database);
      expect(failed).toMatchObject([{ kind: 'report', recordId: 'bad', attempts: 3, errorCode: 'BROKEN' }]);
      const contents = await opened.contents();
      expect(contents).toContain('BROKEN');
      expect(contents).not.toContain('Ada');

      isBroken = false;
      expect(await retryFailedRequests(opened.database, { kind: 'report', recordId: 'good' })).toBe(0);
      expect(await retryFailedRequests(opened.database, { kind: null, recordId: 'bad' })).toBe(1);
      expect(await quiet()).toEqual({ total: 3, done: 3, failed: 0 });
      expect(ran.sort()).toEqual(['bad', 'fine', 'good']);
    });

    it('that fail for the last time while their record changes run again for the change', async () => {
      const busy = gate();
      const ran: Job[] = [];
      await start(
        async (job) => {
          ran.push(job);
          if (ran.length > 1) return;
          await busy.pass();
          throw new Error('as it was before the change');
        },
        { attempts: 1 },
      );
      await change(opened.store, 'r');
      await until(() => ran.length === 1);
      const changed = await change(opened.store, 'r');
      await allEnqueued();
      busy.open();
      expect(await quiet()).toEqual({ total: 1, done: 1, failed: 0 });
      expect(ran.map(({ requestedPosition }) => requestedPosition)).toEqual([1n, changed]);
    });

    it('are taken over when the process that ran them is killed', async () => {
      const settings = { ...queueSettings, ...soon, ...opened.settings, lockMs: 500, lookForStalledEveryMs: 100 };
      const queue = await openBullmqJobQueue(opened.where, settings, silent);
      await queue.add([{ kind: 'report', recordId: 'r', priority: 10, delayMs: 0 }]);
      await queue.close();
      await dieAtWork(settings);

      const ran: string[] = [];
      // The reconciler would find it, too, but only much later.
      await start(async ({ recordId }) => void ran.push(recordId), { lockMs: 500, lookForStalledEveryMs: 100 });
      await change(opened.store, 'r');
      await quiet();
      expect(ran).toEqual(['r']);
    });

    it('are done although whoever had taken them died with a clock that was weeks ahead', async () => {
      await startedBefore();
      const inFortyDays = 40 * 86_400_000;
      const settings = { ...queueSettings, ...soon, ...opened.settings, lockMs: inFortyDays };
      // The first one needs nothing any more; that it seems to be worked on must not hide the other.
      for (const recordId of ['finished', 'r']) {
        const queue = await openBullmqJobQueue(opened.where, settings, silent);
        await queue.add([{ kind: 'report', recordId, priority: queuePriority(1, 10), delayMs: 0 }]);
        await queue.close();
        await dieAtWork(settings);
      }
      const ran: string[] = [];
      const patience = { lostAfterMs: 50, reconcileEveryMs: 50, strandedAfterMs: 300 };
      await start(async ({ recordId }) => void ran.push(recordId), patience);
      await change(opened.store, 'r');
      expect(await quiet()).toEqual({ total: 2, done: 2, failed: 0 });
      expect(ran).toEqual(['r']);
    });

    it('that take their process down again and again are given up', async () => {
      const settings = { ...queueSettings, ...soon, ...opened.settings, lockMs: 500, lookForStalledEveryMs: 100 };
      await change(opened.store, 'r');
      await opened.database.query(
        `insert into jobs.regeneration_request (kind, record_id, requested_position, enqueued_at) values ('report', 'r', 1, now())`,
      );
      const queue = await openBullmqJobQueue(opened.where, settings, silent);
      await queue.add([{ kind: 'report', recordId: 'r', priority: 10, delayMs: 0 }]);
      await queue.close();
      await dieAtWork(settings);

      await start(async () => undefined, { lockMs: 500, lookForStalledEveryMs: 100, maxStalledCount: 0 });
      await until(async () => (await listFailedRequests(opened.database)).length === 1);
      expect(await listFailedRequests(opened.database)).toMatchObject([{ recordId: 'r', errorCode: 'JOB.STALLED' }]);
    });

    it('all get done although every connection is cut on the way', async () => {
      const ran = new Set<string>();
      const records = Array.from({ length: 60 }, (_, index) => `r${index}`);
      await start(
        async ({ recordId }) => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          ran.add(recordId);
        },
        { concurrency: 2, lockMs: 2_000, lookForStalledEveryMs: 500, reconcileEveryMs: 200, lostAfterMs: 1_000 },
      );
      await change(opened.store, ...records);
      await until(() => ran.size > 5);
      await opened.cutConnections();
      expect(await quiet()).toEqual({ total: 60, done: 60, failed: 0 });
      expect([...ran].sort()).toEqual(records.sort());
    });

    it('all get done although the queue forgets everything', async () => {
      const busy = gate();
      const ran = new Set<string>();
      await start(
        async ({ recordId }) => {
          if (recordId === 'first') await busy.pass();
          ran.add(recordId);
        },
        { concurrency: 1, reconcileEveryMs: 100, lostAfterMs: 300 },
      );
      await change(opened.store, 'first');
      await change(opened.store, ...Array.from({ length: 20 }, (_, index) => `r${index}`));
      await allEnqueued();
      await opened.loseEverything();
      busy.open();
      expect(await quiet()).toEqual({ total: 21, done: 21, failed: 0 });
      expect(ran.size).toBe(21);
    });

    it('end before their process does when it stops in order', async () => {
      const busy = gate();
      let ended = false;
      let begun = false;
      const jobs = await start(async () => {
        begun = true;
        await busy.pass();
        ended = true;
      });
      await change(opened.store, 'r');
      await until(() => begun);
      const stopped = jobs.stop().then(() => ended);
      busy.open();
      expect(await stopped).toBe(true);
      expect(await quiet()).toEqual({ total: 1, done: 1, failed: 0 });
    });

    it('that do not end in time when the process stops are aborted, and run again elsewhere', async () => {
      let begun = false;
      const jobs = await start(
        () => {
          begun = true;
          return new Promise(() => undefined);
        },
        { stopWithinMs: 50, reconcileEveryMs: 100, lostAfterMs: 300 },
      );
      await change(opened.store, 'r');
      await until(() => begun);
      await jobs.stop();
      const ran: string[] = [];
      await start(async ({ recordId }) => void ran.push(recordId), { reconcileEveryMs: 100, lostAfterMs: 300 });
      expect(await quiet()).toEqual({ total: 1, done: 1, failed: 0 });
      expect(ran).toEqual(['r']);
    });
  });
