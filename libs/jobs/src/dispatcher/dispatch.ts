import {
  proofOf,
  type Checkpoint,
  type EventStore,
  type Position,
  type RecordedEvent,
  type SubscriptionItem,
} from '@understory/event-store';
import { type Database, pause } from '@understory/platform';
import { recordRequests, type RequestsFor } from '../requests/request-records';
import { rankOf } from '../requests/urgency';
import { explainMismatch, moveCheckpoint } from './dispatcher-checkpoint';

const eventsInBatch = 1_000;

/** At the end of the log: a job takes longer than this, and each look of the dispatcher costs those who read a little. */
const gatherMs = 50;

export type DispatchOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly requestsFor: RequestsFor;
  /** After each commit. */
  readonly onRequests: () => void;
  readonly signal: AbortSignal;
};

export type Step =
  /** Requests and checkpoint stand at `position`; null while the log is empty. */
  | { readonly kind: 'reached'; readonly position: Position | null }
  /** Another process moved the checkpoint: open it again. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'mismatch'; readonly problem: string };

/** Rolls back. */
const overtaken = new Error('Another process moved the checkpoint of the dispatcher.');

/** Turns what follows `from` into requests for as long as steps are asked for; any but 'reached' is the last one. */
export async function* dispatch(
  from: Checkpoint | null,
  { database, store, requestsFor, onRequests, signal }: DispatchOptions,
): AsyncGenerator<Step, void, void> {
  let reached = from;
  // From the very beginning on: nothing of what was there already goes before what happens now.
  let isAnew = from === null;

  const move = async (to: Checkpoint, events: readonly RecordedEvent[]): Promise<Step> => {
    const notBefore = rankOf(isAnew ? 'rebuild' : 'interactive');
    try {
      await database.transaction(async (sql) => {
        // Sent together: hardly ever is the move refused, and then nothing of it stays.
        const [isMoved] = await Promise.all([
          moveCheckpoint(sql, reached, to),
          recordRequests(sql, events, requestsFor, notBefore),
        ]);
        if (!isMoved) throw overtaken;
      });
    } catch (error) {
      if (error !== overtaken) throw error;
      return { kind: 'overtaken' };
    }
    reached = to;
    onRequests();
    return { kind: 'reached', position: to.position };
  };

  const stepOf = async (item: SubscriptionItem): Promise<Step | null> => {
    switch (item.kind) {
      case 'events': {
        const last = item.events.at(-1);
        return last === undefined ? null : move({ position: last.position, proof: proofOf(last) }, item.events);
      }
      case 'checkpoint':
      case 'caught-up': {
        // Every event is given, so there is hardly ever anything to pass over.
        const { position } = item;
        if (item.kind === 'caught-up') isAnew = false;
        const isFurther = position !== null && (reached === null || position > reached.position);
        return isFurther
          ? move({ position, proof: reached?.proof ?? null }, [])
          : { kind: 'reached', position: reached?.position ?? null };
      }
      case 'mismatch':
        return { kind: 'mismatch', problem: explainMismatch(item.problem) };
    }
  };

  for await (const item of store.subscribe({ after: from, pageSize: eventsInBatch, signal })) {
    if (signal.aborted) return;
    const step = await stepOf(item);
    if (step !== null) yield step;
    if (step !== null && step.kind !== 'reached') return;
    if (item.kind === 'caught-up') await pause(gatherMs, signal);
  }
}
