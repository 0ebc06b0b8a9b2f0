import {
  proofOf,
  type Checkpoint,
  type EventProof,
  type EventStore,
  type Position,
  type RecordedEvent,
  type SubscriptionItem,
} from '@understory/event-store';
import type { Database } from '@understory/platform';
import { applyBatch } from './apply-batch';
import { moveCheckpoint } from './checkpoint';
import { explainMismatch } from './mismatch';
import type { Parked } from './parked/apply-or-park';
import type { Place } from './place';
import type { ReadModel } from './read-model';

/** Large enough that two statements and a commit a batch do not count, small enough for a few MB of memory. */
export const eventsInBatch = 2_000;

/** Over a stretch without events the checkpoint is written this often: a crash costs a second of reading again. */
const keepEveryMs = 1_000;

export type Step =
  /** Rows and checkpoint stand at `position`; null while the log is empty. */
  | {
      readonly kind: 'reached';
      readonly position: Position | null;
      readonly at: Checkpoint | null;
      /** The end of the log as it was found. */
      readonly isCaughtUp: boolean;
      readonly parked: readonly Parked[];
    }
  /** Another runner moved the checkpoint: open it again. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'mismatch'; readonly problem: string };

export type ApplyOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly model: ReadModel;
  readonly signal: AbortSignal;
  readonly place?: Place;
  /** Looks in the first batch for the events that made it fail, and parks them. */
  readonly careful?: boolean;
};

/** Applies what follows `from`, batch by batch, for as long as steps are asked for; any but 'reached' is the last one. */
export async function* applyLog(
  from: Checkpoint | null,
  { database, store, model, signal, place = 'live', careful = false }: ApplyOptions,
): AsyncGenerator<Step, void, void> {
  let isCareful = careful;
  let reached = from;
  let isFollowing = false;
  let keptAt = performance.now();

  const reachedWith = (parked: readonly Parked[]): Step => ({
    ...{ kind: 'reached', position: reached?.position ?? null, at: reached },
    ...{ isCaughtUp: isFollowing, parked },
  });

  const move = async (to: Checkpoint, events: readonly RecordedEvent[]): Promise<Step> => {
    const moved = await database.transaction(async (sql) => {
      if (!(await moveCheckpoint(sql, model, reached, to, place))) return null;
      return applyBatch(sql, { place, model, careful: isCareful }, events);
    });
    if (moved === null) return { kind: 'overtaken' };
    reached = to;
    keptAt = performance.now();
    if (events.length > 0) isCareful = false;
    return reachedWith(moved);
  };

  /** Past events that the read model does not handle. */
  const skipTo = async (position: Position | null): Promise<Step> => {
    if (position === null || (reached !== null && position <= reached.position)) return reachedWith([]);
    return move({ position, proof: (await proofAt(store, position)) ?? reached?.proof ?? null }, []);
  };

  const stepOf = async (item: SubscriptionItem): Promise<Step | null> => {
    switch (item.kind) {
      case 'events': {
        const last = item.events.at(-1);
        return last === undefined ? null : move({ position: last.position, proof: proofOf(last) }, item.events);
      }
      case 'checkpoint':
        return isFollowing || performance.now() - keptAt >= keepEveryMs ? skipTo(item.position) : null;
      case 'caught-up':
        isFollowing = true;
        return skipTo(item.position);
      case 'mismatch':
        return { kind: 'mismatch', problem: explainMismatch(model, item.problem) };
    }
  };

  for await (const item of store.subscribe({ after: from, filter: model.handles, pageSize: eventsInBatch, signal })) {
    if (signal.aborted) return;
    const step = await stepOf(item);
    if (step !== null) yield step;
    if (step !== null && step.kind !== 'reached') return;
  }
}

/**
 * A skipped event proves as much as a handled one: without it, a log restored to between the two and written past the
 * checkpoint again would look like the one that was read.
 */
const proofAt = async (store: EventStore, position: Position): Promise<EventProof | null> => {
  const event = await store.eventAt(position);
  return event === null ? null : proofOf(event);
};
