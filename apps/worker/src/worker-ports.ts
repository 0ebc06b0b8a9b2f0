import type { RecordKeys } from '@understory/access';
import type { CurrentReference } from '@understory/commands';
import type { Instant } from '@understory/domain';
import type { CommandId, EventStore, LogAudit, Signer } from '@understory/event-store';
import { type Database, type Log } from '@understory/platform';

/** What a worker process needs; opened and closed by whoever composes the process. */
export type WorkerPorts = {
  readonly database: Database;
  readonly connectionString: string;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly audit: LogAudit;
  /** Of this home; made at the first use. */
  readonly signer: () => Promise<Signer>;
  readonly reference: CurrentReference;
  readonly now: () => Instant;
  readonly newCommandId: () => CommandId;
  readonly log: Log;
};
