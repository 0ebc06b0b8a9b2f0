import type { EventStore } from '@understory/event-store';
import { type Database, type Log } from '@understory/platform';
import type { ReadModel } from './read-model';

export type RunnerOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  readonly log: Log;
};
