import type { Job } from '../job-kind';
import { change, gate, until } from '../made-up-records.fixture';
import { listFailedRequests, retryFailedRequests } from '../requests/failed-requests';
import { type Given } from './work-under-test.fixture';

/** What becomes of jobs that throw. */
export const failing = (given: () => Given): void => {
  it('are tried again after a failure', async () => {
    let attempts = 0;
    await given().start(async () => {
      attempts += 1;
      if (attempts < 3) throw new Error('for now');
    });
    await change(given().store, 'r');
    expect(await given().quiet()).toEqual({ total: 1, done: 1, failed: 0 });
    expect(attempts).toBe(3);
  });

  it('that always fail are put aside with a code and nothing else, while the others go on', async () => {
    let isBroken = true;
    const ran: string[] = [];
    await given().start(
      async ({ recordId }) => {
        if (recordId === 'bad' && isBroken) throw Object.assign(new Error('Ada was born in May'), { code: 'BROKEN' });
        ran.push(recordId);
      },
      { attempts: 3 },
    );
    await change(given().store, 'bad', 'good', 'fine');
    expect(await given().quiet()).toEqual({ total: 3, done: 2, failed: 1 });
    const failed = await listFailedRequests(given().database);
    expect(failed).toMatchObject([{ kind: 'report', recordId: 'bad', attempts: 3, errorCode: 'BROKEN' }]);
    const contents = await given().contents();
    expect(contents).toContain('BROKEN');
    expect(contents).not.toContain('Ada');

    isBroken = false;
    expect(await retryFailedRequests(given().database, { kind: 'report', recordId: 'good' })).toBe(0);
    expect(await retryFailedRequests(given().database, { kind: null, recordId: 'bad' })).toBe(1);
    expect(await given().quiet()).toEqual({ total: 3, done: 3, failed: 0 });
    expect(ran.sort()).toEqual(['bad', 'fine', 'good']);
  });

  it('that fail for the last time while their record changes run again for the change', async () => {
    const busy = gate();
    const ran: Job[] = [];
    await given().start(
      async (job) => {
        ran.push(job);
        if (ran.length > 1) return;
        await busy.pass();
        throw new Error('as it was before the change');
      },
      { attempts: 1 },
    );
    await change(given().store, 'r');
    await until(() => ran.length === 1);
    const changed = await change(given().store, 'r');
    await given().allEnqueued();
    busy.open();
    expect(await given().quiet()).toEqual({ total: 1, done: 1, failed: 0 });
    expect(ran.map(({ requestedPosition }) => requestedPosition)).toEqual([1n, changed]);
  });
};
