import type { EventStore } from '@understory/event-store';
import { isDatabaseReachable, type Database } from '@understory/platform';
import { progressOf, readModels, type Mark } from '@understory/read-models';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { Health, LogMark, ModelHealth } from './health.answer';

/** A batch takes milliseconds, a restart of a worker seconds. */
const behindAfterSeconds = 60;

/** The product as a whole. */
export class Service {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Judged by progress, so that a worker that runs and does nothing is not taken for a healthy one. */
  async health(): Promise<Health> {
    if (!(await isDatabaseReachable(this.database))) throw edgeProblem('SERVICE.UNAVAILABLE');
    const { head, models } = await progressOf(this.database, this.store, readModels);
    const now = Date.parse(this.clock());
    const health = models.map(({ name, position, oldestUnhandled, isOutdated, parkedStreams }): ModelHealth => ({
      name,
      position: position?.toString() ?? null,
      oldestUnhandled: markAt(now, oldestUnhandled),
      isOutdated,
      parkedStreams,
    }));
    return { status: statusOf(health), head: markAt(now, head), readModels: health };
  }
}

const markAt = (now: number, mark: Mark | null): LogMark | null =>
  mark === null
    ? null
    : {
        position: mark.position.toString(),
        ageSeconds: Math.max(0, Math.round((now - Date.parse(mark.recordedAt)) / 1_000)),
      };

const statusOf = (models: readonly ModelHealth[]): Health['status'] => {
  if (models.some(({ oldestUnhandled }) => (oldestUnhandled?.ageSeconds ?? 0) > behindAfterSeconds)) return 'behind';
  return models.some(({ parkedStreams }) => parkedStreams > 0) ? 'parked' : 'ok';
};
