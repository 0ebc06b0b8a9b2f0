import type { CurrentReference } from '@understory/commands';
import { defaultIntervals, type Instant, type LocalDate } from '@understory/domain';
import type { PeriodicTask } from '@understory/jobs';
import type { Database, Log } from '@understory/platform';
import { sweepNotices } from '@understory/read-models';

type NoticesPorts = {
  readonly database: Database;
  readonly reference: CurrentReference;
  readonly now: () => Instant;
  readonly log: Log;
};

// A day begins at midnight in UTC, and something is recorded at any time; nobody is told later than this.
const sweepEveryMs = 10 * 60_000;

/** Keeps what people are to be told of days that come near or have passed. */
export const noticesTask = ({ database, reference, now, log }: NoticesPorts): PeriodicTask => ({
  name: 'notices',
  everyMs: sweepEveryMs,
  run: async () => {
    const intervals = (await reference.current()).intervals.at(-1) ?? defaultIntervals;
    const swept = await sweepNotices(database, { today: now().slice(0, 10) as LocalDate, intervals });
    if (swept.put + swept.withdrawn > 0) log.info('Notices were put and withdrawn.', swept);
  },
});
