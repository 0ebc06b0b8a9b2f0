import { randomUUID } from 'node:crypto';
import { NO_STREAM, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { Batch } from '../batch';
import type { AppendOutcome } from '../event-store';
import type { Ask } from './asking';
import { isConflict, isTooLarge } from './failures';
import { proposed, type StoredEvent } from './recorded-event';
import type { SeenStreams } from './seen-streams';
import type { StreamReader } from './stream-reader';

export type Writing = {
  readonly client: () => KurrentDBClient;
  readonly ask: Ask;
  /** Asks the leader. */
  readonly streams: StreamReader;
  readonly seen: SeenStreams;
  /** Of one try; the server gives up then too, so that a late try cannot land for ever. */
  readonly deadlineMs: number;
};

export const appendEvents = async (writing: Writing, batch: Batch): Promise<AppendOutcome> => {
  if (!(await isContinued(writing, batch))) return settle(writing, batch, null);
  const append = randomUUID();
  const events = batch.events.map((event) => proposed(event, append));
  const streamState = batch.expected === 'no-stream' ? NO_STREAM : BigInt(batch.expected);
  try {
    // After silence the outcome is unknown; the same ids at the same revision are stored once, however often sent.
    await writing.ask(() =>
      writing
        .client()
        .appendToStream(batch.stream, events, { streamState, requiresLeader: true, deadline: writing.deadlineMs }),
    );
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge(batch.stream);
    if (!isConflict(error)) throw error;
  }
  return settle(writing, batch, append);
};

/** Whether the batch may be sent. Throws where it would break the chain or use an id again: the server checks neither. */
export const isContinued = async ({ streams, seen }: Writing, batch: Batch): Promise<boolean> => {
  const { stream, expected, first, events } = batch;
  const newIds = new Set(events.map(({ id }) => id));
  if (newIds.size !== events.length) throw taken(stream);
  let known = seen.of(stream);
  if (expected !== 'no-stream' && (known?.revision ?? -1) < expected) {
    seen.learn(await streams.read(stream, { from: (known?.revision ?? -1) + 1 }));
    known = seen.of(stream);
  }
  if (known === null) return expected === 'no-stream';
  if (known.revision !== expected) return false;
  if (known.hash !== first.metadata.previousHash)
    throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
  if (events.some(({ id }) => known.ids.has(id))) throw taken(stream);
  return true;
};

/**
 * What came of it, as the stream tells: the server answers a resend with success, whatever the content, and does not
 * say that it was one. The last hash covers all events before it.
 */
const settle = async (writing: Writing, batch: Batch, append: string | null): Promise<AppendOutcome> => {
  const stored = await storedLast(writing, batch);
  if (stored !== null) {
    writing.seen.learn(batch.events);
    return {
      outcome: 'appended',
      position: stored.position,
      revision: stored.revision,
      duplicate: stored.append !== append,
    };
  }
  return { outcome: 'conflict', actual: (await writing.streams.last(batch.stream))?.revision ?? null };
};

/** The last event of the batch as it stands in the stream; null when another stands there, or none. */
export const storedLast = async ({ streams }: Writing, { stream, last }: Batch): Promise<StoredEvent | null> => {
  const [stored] = await streams.read(stream, { from: last.revision, atMost: 1 });
  return stored?.id === last.id && stored.metadata.hash === last.metadata.hash ? stored : null;
};

const taken = (stream: string): Error => new Error(`An event id of ${stream} is already taken.`);

const tooLarge = (stream: string): Error =>
  new Error(`The events for ${stream} are larger than KurrentDB takes at once; raise its MaxAppendSize.`);
