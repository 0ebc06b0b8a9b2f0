import { dying } from './conformance/dying.conformance';
import { failing } from './conformance/failing.conformance';
import { losing } from './conformance/losing.conformance';
import { running } from './conformance/running.conformance';
import { stopping } from './conformance/stopping.conformance';
import { type Given, type OpenedQueueServer, workOver } from './conformance/work-under-test.fixture';

/** What must hold on every server that the queue may live on, with everything between an event and its effect. */
export const jobQueueConformance = (name: string, open: () => Promise<OpenedQueueServer>): void =>
  describe(`jobs over ${name}`, () => {
    let work: Given | undefined;
    beforeEach(async () => {
      work = workOver(await open());
    });
    afterEach(() => work?.stopAll());

    const given = (): Given => {
      if (work === undefined) throw new Error('The queue under test was not opened.');
      return work;
    };
    running(given);
    failing(given);
    dying(given);
    losing(given);
    stopping(given);
  });
