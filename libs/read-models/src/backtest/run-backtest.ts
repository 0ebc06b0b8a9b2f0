import { setImmediate } from 'node:timers/promises';
import {
  addToTotals,
  backtestEvents,
  childReplays,
  currentData,
  noTotals,
  type BacktestTotals,
  type ChildBacktest,
  type ChildId,
  type ComparedPolicies,
  type NormSet,
  type NormSetLookup,
  type RecordedChildEvent,
} from '@understory/domain';
import type { BareEvent, EventStore, Position } from '@understory/event-store';
import { childIdOf } from '../child-event-of';
import { eventsByStream, type Stretch } from './events-by-stream';

export type BacktestOfChild = ChildBacktest & { readonly childId: ChildId };

export type BacktestOptions = {
  readonly store: EventStore;
  readonly policies: ComparedPolicies;
  /** Each assessment is read with the one that it names. */
  readonly normSets: readonly NormSet[];
  readonly signal?: AbortSignal;
  /** Children of whom there is something to tell, some at a time; the log is read on when it settles. */
  readonly onChildren?: (children: readonly BacktestOfChild[]) => Promise<void> | void;
  /** Told now and then. */
  readonly onProgress?: (events: number) => void;
};

/** A part of the log, as it stood at one position, for who reads it part by part. */
export type BacktestPart = { readonly upTo: Position; readonly stretch: Stretch };

export type BacktestOutcome = {
  readonly outcome: 'done' | 'stopped';
  readonly totals: BacktestTotals;
  readonly events: number;
};

export type RunBacktest = (options: BacktestOptions) => Promise<BacktestOutcome>;

/**
 * Replays every child's history, as it stands now, under a draft policy beside the one in force. Reads the log once and
 * writes nothing; memory stays that of a page and of the longest history.
 */
export const runBacktest = async (options: BacktestOptions, part?: BacktestPart): Promise<BacktestOutcome> => {
  const { store, policies, normSets, signal, onChildren, onProgress } = options;
  const upTo = part?.upTo ?? (await store.head());
  const newReplay = childReplays(policies, lookupIn(normSets));
  let totals = noTotals;
  let events = 0;
  let replay = newReplay();
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
    for await (const page of eventsByStream(store, { upTo, types: backtestEvents, ...part?.stretch })) {
      // The next page is asked for only once the event loop turns: it comes while this one is replayed.
      await setImmediate();
      if (signal?.aborted === true) return { outcome: 'stopped', totals, events };
      for (const event of page) {
        if (last !== null && event.stream !== last.stream) {
          finish(last);
          replay = newReplay();
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

const lookupIn =
  (normSets: readonly NormSet[]): NormSetLookup =>
  (ref) =>
    normSets.find(({ name, version }) => name === ref.name && version === ref.version);

/** Who recorded it and the day it is about are not read here: no rule of readiness asks for them. */
const recordedChildEventOf = (event: BareEvent): RecordedChildEvent => {
  const data = currentData(event);
  // Most are in the shape of today, and are taken as they came.
  if (data === event.data) return event as unknown as RecordedChildEvent;
  const { type, id, revision, recordedAt } = event;
  return { type, data, id, revision, recordedAt } as unknown as RecordedChildEvent;
};
