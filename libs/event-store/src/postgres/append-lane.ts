import type { Sql } from '@understory/platform';
import type { Batch } from '../batch';
import type { StreamName } from '../envelope';
import type { AppendOutcome } from '../event-store';
import { appendBatch, outcomeOf } from './append-events';
import { appendBatches } from './append-batches';
import { retryTransient } from './transient-failure';

type Waiting = {
  readonly batch: Batch;
  readonly resolve: (outcome: AppendOutcome | Promise<AppendOutcome>) => void;
};

/** A commit costs the same for one event and for a thousand; beyond that only memory grows. */
const eventsInGroup = 1_000;

/** One group commits while the server reads and locks for the next; more would only wait for the counter row. */
const groupsAtOnce = 2;

/** So many callers are answered at a time: what they append next is on its way to the server before the others go on. */
const answeredAtOnce = 64;

/**
 * Group commit: while one group commits, the next one gathers, so that callers at the same time share one transaction
 * and one turn at the counter row, and a lone caller waits for nobody. Whoever loses its stream fails alone.
 */
export const appendLane = (sql: Sql): ((batch: Batch) => Promise<AppendOutcome>) => {
  let waiting: Waiting[] = [];
  const underWay = new Set<readonly Waiting[]>();
  let isScheduled = false;

  const commitWaiting = (): void => {
    isScheduled = false;
    while (underWay.size < groupsAtOnce) {
      const [group, later] = nextGroup(waiting, underWay);
      if (group.length === 0) return;
      waiting = later;
      underWay.add(group);
      void commit(sql, group).finally(() => {
        underWay.delete(group);
        commitWaiting();
      });
    }
  };

  return (batch) =>
    new Promise((resolve) => {
      waiting.push({ batch, resolve });
      if (isScheduled || underWay.size === groupsAtOnce) return;
      isScheduled = true;
      // In a turn of its own: callers that were woken together go together.
      queueMicrotask(commitWaiting);
    });
};

/** At most one batch of a stream is under way: the second one can only be judged after the first. */
const nextGroup = (
  waiting: readonly Waiting[],
  underWay: ReadonlySet<readonly Waiting[]>,
): readonly [group: readonly Waiting[], later: Waiting[]] => {
  const group: Waiting[] = [];
  const later: Waiting[] = [];
  const streams = new Set<StreamName>([...underWay].flat().map(({ batch }) => batch.stream));
  let events = 0;
  for (const each of waiting) {
    const { stream, events: added } = each.batch;
    const isFull = group.length > 0 && events + added.length > eventsInGroup;
    if (isFull || streams.has(stream)) later.push(each);
    else {
      group.push(each);
      events += added.length;
    }
    streams.add(stream);
  }
  return [group, later];
};

/** Never rejects: each caller gets its own outcome or its own error. */
const commit = async (sql: Sql, group: readonly Waiting[]): Promise<void> => {
  const alone = ({ batch }: Waiting): Promise<AppendOutcome> => retryTransient(() => appendBatch(sql, batch));
  const [only] = group;
  if (group.length === 1 && only !== undefined) {
    const outcome = alone(only);
    only.resolve(outcome);
    return settled(outcome);
  }
  try {
    const positions = await appendBatches(
      sql,
      group.map(({ batch }) => batch),
    );
    for (const [index, { batch, resolve }] of group.entries()) {
      if (index > 0 && index % answeredAtOnce === 0) await new Promise(setImmediate);
      resolve(retryTransient(() => outcomeOf(sql, batch, positions.get(index))));
    }
  } catch {
    // One bad event fails the whole statement, and a lost answer leaves every outcome unknown: alone, each caller meets
    // its own fate, and what was stored after all is recognised. At once, or a server that is away would be waited for
    // by one after the other.
    await Promise.all(
      group.map((each) => {
        const outcome = alone(each);
        each.resolve(outcome);
        return settled(outcome);
      }),
    );
  }
};

const settled = async (outcome: Promise<AppendOutcome>): Promise<void> => {
  await outcome.catch(() => undefined);
};
