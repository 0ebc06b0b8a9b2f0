import type { Job } from '../job-kind';
import { change, gate, recordOf, until } from '../made-up-records.fixture';
import { type Given } from './work-under-test.fixture';

/** How often, when and in which order jobs run. */
export const running = (given: () => Given): void => {
  it('run once for many changes that come while they wait', async () => {
    const busy = gate();
    const ran: Job[] = [];
    await given().start(
      async (job) => {
        ran.push(job);
        if (job.recordId === 'first') await busy.pass();
      },
      { concurrency: 1 },
    );
    await change(given().store, 'first');
    await until(() => ran.length === 1);
    for (let times = 0; times < 4; times += 1) {
      await change(given().store, 'second');
      await given().allEnqueued();
    }
    const last = await given().store.head();
    busy.open();
    expect(await given().quiet()).toEqual({ total: 2, done: 2, failed: 0 });
    expect(ran.map(({ recordId, atPosition }) => [recordId, atPosition])).toEqual([
      ['first', 1n],
      ['second', last],
    ]);
  });

  it('run again for a change that comes while they run', async () => {
    const busy = gate();
    const ran: Job[] = [];
    await given().start(async (job) => {
      ran.push(job);
      if (ran.length === 1) await busy.pass();
    });
    await change(given().store, 'r');
    await until(() => ran.length === 1);
    const changed = await change(given().store, 'r');
    await given().allEnqueued();
    busy.open();
    await given().quiet();
    expect(ran.map(({ atPosition }) => atPosition)).toEqual([1n, changed]);
  });

  it('that a person waits for go before those that nobody does, in order of urgency', async () => {
    const busy = gate();
    const ran: string[] = [];
    await given().start(
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
    await change(given().store, 'first');
    await until(() => ran.length === 1);
    await change(given().store, 'known');
    await given().allEnqueued();
    await change(given().store, 'norms');
    await given().allEnqueued();
    await change(given().store, 'filed', 'known', 'new');
    await given().allEnqueued();
    busy.open();
    expect(await given().quiet()).toMatchObject({ failed: 0 });
    // Handed over for all before, `known` still goes with those that a person waits for.
    expect(ran).toEqual(['first', 'known', 'new', 'first', 'filed']);
  });

  it('run once for a burst of changes that come while they settle', async () => {
    const ran: Job[] = [];
    await given().start(
      async (job) => void ran.push(job),
      {},
      { requestsFor: (event) => [{ kind: 'report', recordId: recordOf(event), settleMs: 1_500 }] },
    );
    for (let times = 0; times < 3; times += 1) {
      await change(given().store, 'r');
      await given().allEnqueued();
    }
    await given().quiet();
    expect(ran.map(({ atPosition }) => atPosition)).toEqual([await given().store.head()]);
  });
};
