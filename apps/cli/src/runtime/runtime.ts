import type { BlindIndex, RecordKeys } from '@understory/access';
import type { referenceData } from '@understory/commands';
import type { Instant } from '@understory/domain';
import type { CommandId, EventStore } from '@understory/event-store';
import { type Configuration, type Database, type Home, type Log } from '@understory/platform';
import type { Progress } from '../progress/progress-bar';

/** Everything a process of the product stands on, opened once at its start and closed in order at its end. */
export type Runtime = {
  readonly configuration: Configuration;
  readonly home: Home;
  readonly log: Log;
  readonly database: Database;
  readonly connectionString: string;
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly index: BlindIndex;
  readonly reference: ReturnType<typeof referenceData>;
  readonly now: () => Instant;
  readonly newCommandId: () => CommandId;
  /** A line for the person at the terminal, on standard error: standard output belongs to read-outs. */
  readonly tell: (line: string) => void;
  readonly progress: (label: string, unit: string) => Progress;
  close(): Promise<void>;
};
