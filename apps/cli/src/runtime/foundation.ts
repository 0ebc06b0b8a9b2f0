import type { Instant } from '@understory/domain';
import type { ArchivedIdentity, EventStore } from '@understory/event-store';
import type { Configuration, Database, Home, Log } from '@understory/platform';
import type { Progress } from '../progress/progress-bar';

/** What every command that touches the log stands on, whether or not the log holds anything and keys exist yet. */
export type Foundation = {
  readonly configuration: Configuration;
  readonly home: Home;
  readonly log: Log;
  readonly database: Database;
  readonly connectionString: string;
  readonly store: EventStore;
  /** Makes the log here the continuation of one that was archived, in a later epoch. */
  readonly adoptIdentity: (archived: ArchivedIdentity) => Promise<void>;
  readonly now: () => Instant;
  /** A line for the person at the terminal, on standard error: standard output belongs to read-outs. */
  readonly tell: (line: string) => void;
  readonly progress: (label: string, unit: string) => Progress;
  close(): Promise<void>;
};
