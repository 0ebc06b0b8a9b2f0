import type { Job } from '../job-kind';
import { change, until } from '../made-up-records.fixture';
import type { QueueSettings } from '../queue-settings';
import { listFailedRequests } from '../requests/failed-requests';
import type { Given } from './work-under-test.fixture';

const inFortyDays = 40 * 86_400_000;
const soonStalled: Partial<QueueSettings> = { lockMs: 500, lookForStalledEveryMs: 100 };
const soonStranded: Partial<QueueSettings> = { lostAfterMs: 50, reconcileEveryMs: 50, strandedAfterMs: 300 };

/** What becomes of jobs whose process dies, or whose machine has the wrong time. */
export const dying = (given: () => Given): void => {
  it('are taken over when the process that ran them is killed', async () => {
    await given().dieAtWork(await given().put('r', soonStalled, { priority: 10 }));

    const ran: string[] = [];
    // The reconciler would find it, too, but only much later.
    await given().start(async ({ recordId }) => void ran.push(recordId), soonStalled);
    await change(given().store, 'r');
    await given().quiet();
    expect(ran).toEqual(['r']);
  });

  it('are done although whoever had taken them died with a clock that was weeks ahead', async () => {
    await given().startedBefore();
    // The first one needs nothing any more; that it seems to be worked on must not hide the other.
    for (const recordId of ['finished', 'r'])
      await given().dieAtWork(await given().put(recordId, { lockMs: inFortyDays }));
    const ran: string[] = [];
    await given().start(async ({ recordId }) => void ran.push(recordId), soonStranded);
    await change(given().store, 'r');
    expect(await given().quiet()).toEqual({ total: 2, done: 2, failed: 0 });
    expect(ran).toEqual(['r']);
  });

  it('that take their process down again and again are given up', async () => {
    await change(given().store, 'r');
    await given().database.query(
      `insert into jobs.regeneration_request (kind, record_id, requested_position, enqueued_at) values ('report', 'r', 1, now())`,
    );
    await given().dieAtWork(await given().put('r', soonStalled, { priority: 10 }));

    await given().start(async () => undefined, { ...soonStalled, maxStalledCount: 0 });
    await until(async () => (await listFailedRequests(given().database)).length === 1);
    expect(await listFailedRequests(given().database)).toMatchObject([{ recordId: 'r', errorCode: 'JOB.STALLED' }]);
  });

  it('run although a twin waits for a moment that a wrong clock has set', async () => {
    await given().startedBefore();
    const ran: Job[] = [];
    await given().put('r', soonStranded, { delayMs: inFortyDays });
    await given().start(async (job) => void ran.push(job), soonStranded);
    await change(given().store, 'r');
    await until(() => ran.length === 1);
    expect(await given().quiet()).toEqual({ total: 2, done: 2, failed: 0 });
  });
};
