import { setImmediate } from 'node:timers/promises';
import {
  addToTotals,
  backtestEvents,
  noTotals,
  replayChild,
  type BacktestTotals,
  type ChildBacktest,
  type ChildId,
  type ComparedPolicies,
  type NormSetLookup,
  type RecordedChildEvent,
} from '@understory/domain';
import type { BareEvent, EventStore } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import { eventsByStream } from './events-by-stream';

export type BacktestOfChild = ChildBacktest & { readonly childId: ChildId };

export type BacktestOptions = {
  readonly store: EventStore;
  readonly policies: ComparedPolicies;
  /** Each assessment is read with the norm set that it names. */
  readonly normSets: NormSetLookup;
  readonly signal?: AbortSignal;
  /** Children of whom there is something to tell, some at a time; the log is read on when it settles. */
  readonly onChildren?: (children: readonly BacktestOfChild[]) => Promise<void> | void;
  /** Told after each page. */
  readonly onProgress?: (events: number) => void;
};

export type BacktestOutcome = {
  readonly outcome: 'done' | 'stopped';
  readonly totals: BacktestTotals;
  readonly events: number;
};

/**
 * Replays every child's history, as it stands now, under a draft policy beside the one in force. Reads the log once and
 * writes nothing; memory stays that of a page and of the longest history.
 */
export const runBacktest = async (options: BacktestOptions): Promise<BacktestOutcome> => {
  const { store, policies, normSets, signal, onChildren, onProgress } = options;
  const upTo = await store.head();
  let totals = noTotals;
  let events = 0;
  let stream: string | null = null;
  let replay = replayChild(policies, normSets);
  let told: BacktestOfChild[] = [];

  const finish = (last: BareEvent | null): void => {
    if (last === null) return;
    const child = replay.finish();
    totals = addToTotals(totals, child);
    if (onChildren !== undefined && (child.moves.length > 0 || child.decisions.length > 0))
      told.push({ childId: childIdOf(last), ...child });
  };
  const tell = async (): Promise<void> => {
    if (told.length === 0) return;
    await onChildren?.(told);
    told = [];
  };

  let last: BareEvent | null = null;
  if (upTo !== null) {
    for await (const page of eventsByStream(store, { upTo, types: backtestEvents })) {
      // The next page is asked for only once the event loop turns: it comes while this one is replayed.
      await setImmediate();
      if (signal?.aborted === true) return { outcome: 'stopped', totals, events };
      for (const event of page) {
        if (event.stream !== stream) {
          finish(last);
          stream = event.stream;
          replay = replayChild(policies, normSets);
        }
        replay.add(recordedChildEventOf(event));
        last = event;
      }
      events += page.length;
      await tell();
      onProgress?.(events);
    }
  }
  finish(last);
  await tell();
  return { outcome: 'done', totals, events };
};

/** Who recorded it and the day it is about are not read here: no rule of readiness asks for them. */
const recordedChildEventOf = (event: BareEvent): RecordedChildEvent => {
  const { type, data } = childEventOf(event);
  const { id, revision, recordedAt } = event;
  return { type, data, id, revision, recordedAt } as unknown as RecordedChildEvent;
};
