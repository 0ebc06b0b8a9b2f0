import { change, gate, until } from '../made-up-records.fixture';
import { type Given } from './work-under-test.fixture';

/** What becomes of jobs that the queue loses, or cannot be asked for. */
export const losing = (given: () => Given): void => {
  it('all get done although every connection is cut on the way', async () => {
    const ran = new Set<string>();
    const records = Array.from({ length: 60 }, (_, index) => `r${index}`);
    await given().start(
      async ({ recordId }) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        ran.add(recordId);
      },
      { concurrency: 2, lockMs: 2_000, lookForStalledEveryMs: 500, reconcileEveryMs: 200, lostAfterMs: 1_000 },
    );
    await change(given().store, ...records);
    await until(() => ran.size > 5);
    await given().cutConnections();
    expect(await given().quiet()).toEqual({ total: 60, done: 60, failed: 0 });
    expect([...ran].sort()).toEqual(records.sort());
  });

  it('all get done although the queue forgets everything', async () => {
    const busy = gate();
    const ran = new Set<string>();
    await given().start(
      async ({ recordId }) => {
        if (recordId === 'first') await busy.pass();
        ran.add(recordId);
      },
      { concurrency: 1, reconcileEveryMs: 100, lostAfterMs: 300 },
    );
    await change(given().store, 'first');
    await change(given().store, ...Array.from({ length: 20 }, (_, index) => `r${index}`));
    await given().allEnqueued();
    await given().loseEverything();
    busy.open();
    expect(await given().quiet()).toEqual({ total: 21, done: 21, failed: 0 });
    expect(ran.size).toBe(21);
  });
};
