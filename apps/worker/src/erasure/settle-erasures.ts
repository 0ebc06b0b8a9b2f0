import type { BlindIndex, SweptMark } from '@understory/access';
import { childIdOfStream, childStreamPrefix, restateErasure } from '@understory/commands';
import type { ChildId, Instant, RecordErased } from '@understory/domain';
import type { EventStore, Position } from '@understory/event-store';
import { finishErasures, type FinishErasurePorts } from './finish-erasures';

export type SettleErasuresPorts = FinishErasurePorts & {
  readonly store: EventStore;
  readonly index: BlindIndex;
  readonly swept: SweptMark;
  readonly now: () => Instant;
};

const recordErased: RecordErased['type'] = 'RecordErased';

/**
 * At every start, before anything is read: whatever log or keys know as erased is erased in both. Keys restored from an
 * older backup meet the erasure in the log, and are destroyed again; a log restored from an older one meets the key
 * store, and is told. How far that was done stands beside the keys, so that a start reads only what is new.
 */
export const settleErasures = async (ports: SettleErasuresPorts): Promise<void> => {
  const { store, keys, index, swept, now } = ports;
  const head = await store.head();
  const mark = await swept.read();
  const reached = mark === null ? null : await positionOf(store, mark);
  await finishErasures(ports, await erasedAfter(store, reached));
  // Both are the same as at the last start but for what was just read.
  if (reached === null) {
    const destroyed = (await keys.destroyed()) as readonly ChildId[];
    await finishErasures(ports, destroyed);
    for (const childId of destroyed) await restateErasure({ store, index }, childId, now());
  }
  if (head !== null && head !== reached) await swept.write(await markAt(store, head));
};

const erasedAfter = async (store: EventStore, after: Position | null): Promise<readonly ChildId[]> => {
  const erased = new Set<ChildId>();
  for await (const page of store.readAll(after, { streamPrefix: childStreamPrefix, types: [recordErased] })) {
    for (const { stream } of page) {
      const childId = childIdOfStream(stream);
      if (childId !== null) erased.add(childId);
    }
  }
  return [...erased];
};

const markAt = async (store: EventStore, position: Position): Promise<string> => {
  const { storeId, epoch } = await store.identity();
  const event = await store.eventAt(position);
  return JSON.stringify({ storeId, epoch, position: position.toString(), eventId: event?.id ?? null });
};

/** Null for a mark of another log, or of one that was cut off or restored since. */
const positionOf = async (store: EventStore, mark: string): Promise<Position | null> => {
  const text = /"position":"(\d+)"/.exec(mark)?.[1];
  if (text === undefined) return null;
  const position = BigInt(text) as Position;
  return (await markAt(store, position)) === mark ? position : null;
};
