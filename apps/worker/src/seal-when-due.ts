import { sealReadLog } from '@understory/commands';
import type { Instant } from '@understory/domain';
import {
  lastSeal,
  sealLog,
  type CommandId,
  type EventStore,
  type LogAudit,
  type SealLogOutcome,
  type Signer,
} from '@understory/event-store';
import type { Sql } from '@understory/platform';

export type SealingPorts = {
  /** Holds the read log, whose head is sealed with the log's. */
  readonly database: Sql;
  readonly store: EventStore;
  readonly audit: LogAudit;
  /** Opened when a seal is due: the key is made at its first use. */
  readonly signer: () => Promise<Signer>;
  readonly now: () => Instant;
  readonly newCommandId: () => CommandId;
};

/** What was appended since the last seal can be cut off unnoticed: at most a day's worth. */
export const sealEveryMs = 24 * 60 * 60 * 1_000;

/** Null while the last seal is young enough. */
export const sealWhenDue = async (ports: SealingPorts): Promise<SealLogOutcome | null> => {
  const { database, store, audit, signer, now, newCommandId } = ports;
  const at = now();
  const last = await lastSeal(store);
  if (last !== null && Date.parse(at) - Date.parse(last.sealedAt) < sealEveryMs) return null;
  await sealReadLog(database, store, { at, commandId: newCommandId() });
  if (last === null && (await store.head()) === null) return { outcome: 'nothing-new', seal: null };
  return sealLog({ store, audit, signer: await signer() }, { at, commandId: newCommandId() });
};
