import { openBullmqJobQueue } from '../bullmq/bullmq-job-queue';
import type { Job } from '../job-kind';
import { change, silent, until } from '../made-up-records.fixture';
import { queueSettings, type QueueSettings } from '../queue-settings';
import { listFailedRequests } from '../requests/failed-requests';
import { queuePriority } from '../requests/urgency';
import { soon, type Given } from './work-under-test.fixture';

/** What becomes of jobs whose process dies, or whose machine has the wrong time. */
export const dying = (given: () => Given): void => {
  it('are taken over when the process that ran them is killed', async () => {
    const settings = { ...queueSettings, ...soon, ...given().settings, lockMs: 500, lookForStalledEveryMs: 100 };
    const queue = await openBullmqJobQueue(given().where, settings, silent);
    await queue.add([{ kind: 'report', recordId: 'r', priority: 10, delayMs: 0 }]);
    await queue.close();
    await given().dieAtWork(settings);

    const ran: string[] = [];
    // The reconciler would find it, too, but only much later.
    await given().start(async ({ recordId }) => void ran.push(recordId), { lockMs: 500, lookForStalledEveryMs: 100 });
    await change(given().store, 'r');
    await given().quiet();
    expect(ran).toEqual(['r']);
  });

  it('are done although whoever had taken them died with a clock that was weeks ahead', async () => {
    await given().startedBefore();
    const inFortyDays = 40 * 86_400_000;
    const settings = { ...queueSettings, ...soon, ...given().settings, lockMs: inFortyDays };
    // The first one needs nothing any more; that it seems to be worked on must not hide the other.
    for (const recordId of ['finished', 'r']) {
      const queue = await openBullmqJobQueue(given().where, settings, silent);
      await queue.add([{ kind: 'report', recordId, priority: queuePriority(1, 10), delayMs: 0 }]);
      await queue.close();
      await given().dieAtWork(settings);
    }
    const ran: string[] = [];
    const patience = { lostAfterMs: 50, reconcileEveryMs: 50, strandedAfterMs: 300 };
    await given().start(async ({ recordId }) => void ran.push(recordId), patience);
    await change(given().store, 'r');
    expect(await given().quiet()).toEqual({ total: 2, done: 2, failed: 0 });
    expect(ran).toEqual(['r']);
  });

  it('that take their process down again and again are given up', async () => {
    const settings = { ...queueSettings, ...soon, ...given().settings, lockMs: 500, lookForStalledEveryMs: 100 };
    await change(given().store, 'r');
    await given().database.query(
      `insert into jobs.regeneration_request (kind, record_id, requested_position, enqueued_at) values ('report', 'r', 1, now())`,
    );
    const queue = await openBullmqJobQueue(given().where, settings, silent);
    await queue.add([{ kind: 'report', recordId: 'r', priority: 10, delayMs: 0 }]);
    await queue.close();
    await given().dieAtWork(settings);

    await given().start(async () => undefined, { lockMs: 500, lookForStalledEveryMs: 100, maxStalledCount: 0 });
    await until(async () => (await listFailedRequests(given().database)).length === 1);
    expect(await listFailedRequests(given().database)).toMatchObject([{ recordId: 'r', errorCode: 'JOB.STALLED' }]);
  });

  it('run although a twin waits for a moment that a wrong clock has set', async () => {
    await given().startedBefore();
    const ran: Job[] = [];
    const settings: QueueSettings = {
      ...queueSettings,
      ...soon,
      ...given().settings,
      lostAfterMs: 50,
      reconcileEveryMs: 50,
      strandedAfterMs: 300,
    };
    const queue = await openBullmqJobQueue(given().where, settings, silent);
    const inFortyDays = 40 * 86_400_000;
    await queue.add([{ kind: 'report', recordId: 'r', priority: queuePriority(1, 10), delayMs: inFortyDays }]);
    await queue.close();
    await given().start(async (job) => void ran.push(job), settings);
    await change(given().store, 'r');
    await until(() => ran.length === 1);
    expect(await given().quiet()).toEqual({ total: 2, done: 2, failed: 0 });
  });
};
