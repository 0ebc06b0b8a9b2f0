import { change, gate, until } from '../made-up-records.fixture';
import { type Given } from './work-under-test.fixture';

/** What becomes of jobs whose process is told to stop. */
export const stopping = (given: () => Given): void => {
  it('end before their process does when it stops in order', async () => {
    const busy = gate();
    let ended = false;
    let begun = false;
    const jobs = await given().start(async () => {
      begun = true;
      await busy.pass();
      ended = true;
    });
    await change(given().store, 'r');
    await until(() => begun);
    const stopped = jobs.stop().then(() => ended);
    busy.open();
    expect(await stopped).toBe(true);
    expect(await given().quiet()).toEqual({ total: 1, done: 1, failed: 0 });
  });

  it('that do not end in time when the process stops are aborted, and run again elsewhere', async () => {
    let begun = false;
    const jobs = await given().start(
      () => {
        begun = true;
        return new Promise(() => undefined);
      },
      { stopWithinMs: 50, reconcileEveryMs: 100, lostAfterMs: 300 },
    );
    await change(given().store, 'r');
    await until(() => begun);
    await jobs.stop();
    const ran: string[] = [];
    await given().start(async ({ recordId }) => void ran.push(recordId), { reconcileEveryMs: 100, lostAfterMs: 300 });
    expect(await given().quiet()).toEqual({ total: 1, done: 1, failed: 0 });
    expect(ran).toEqual(['r']);
  });
};
