import { readLogHead, type ReadLogHead, type SealedHead } from '@understory/access';
import {
  appendDrafts,
  streamName,
  type CommandId,
  type EventStore,
  type Json,
  type RecordedEvent,
} from '@understory/event-store';
import type { Instant } from '@understory/domain';

type Sql = Parameters<typeof readLogHead>[0];

/**
 * Where the read log stood is an event: chained, in every store, and covered by the seal that is signed right after it.
 * So one signature proves both logs, and a seal kept outside proves the read log, too.
 */
export const readLogSealStream = streamName('read-log');
const eventType = 'ReadLogSealed';
const schemaVersion = 1;

const actor = { actorId: 'sealing', actorRole: 'system' };

/** Appends how the read log stands, unless that is what was appended last. To be called before the log is sealed. */
export const sealReadLog = async (
  sql: Sql,
  store: Pick<EventStore, 'append' | 'headOfStream' | 'readStream'>,
  { at, commandId }: { readonly at: Instant; readonly commandId: CommandId },
): Promise<boolean> => {
  const head = await readLogHead(sql);
  if (head === null) return false;
  const [last] = await store.readStream(readLogSealStream, { direction: 'backward', atMost: 1 });
  if (last !== undefined && parseReadLogSeal(last.data)?.hash === head.hash) return false;
  const command = {
    ...{ commandId, commandDigest: head.hash, correlationId: commandId, causationId: null, at },
    ...actor,
  };
  const draft = { type: eventType, schemaVersion, data: { ...head }, occurredOn: at.slice(0, 10), command };
  await appendDrafts(store, readLogSealStream, 'any', [draft]);
  return true;
};

/** Every statement that the log holds about the read log, oldest first; null stands for one nobody can read. */
export const sealedReadLogHeads = async (
  store: Pick<EventStore, 'readStream'>,
): Promise<readonly (SealedHead | null)[]> => (await store.readStream(readLogSealStream)).map(headIn);

const headIn = ({ data, metadata }: Pick<RecordedEvent, 'data' | 'metadata'>): SealedHead | null => {
  const head = parseReadLogSeal(data);
  return head === null ? null : { ...head, name: `the seal of ${metadata.recordedAt}` };
};

export const parseReadLogSeal = (data: Json): ReadLogHead | null => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const { entryId, hash } = data as { readonly [key: string]: Json };
  const isHead = Number.isSafeInteger(entryId) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return isHead ? { entryId: Number(entryId), hash } : null;
};
