import { pause } from '@understory/platform';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { Position, RecordedEvent } from '../envelope';
import type { Checkpoint, SubscribeOptions, SubscriptionItem } from '../event-store';
import { mismatchOf } from '../mismatch';
import { jitterMs } from './asking';
import { isOutage } from './failures';
import { liveEvents, type LiveEvents } from './live-events';
import type { LogReader } from './log-reader';
import { passes } from '../passes';

export type Subscribing = {
  readonly client: () => KurrentDBClient;
  /** Asks once for each question and stops asking when the signal is aborted. */
  readonly log: LogReader;
  /** After a silence of this length the log is looked at: the server may have forgotten the subscription. */
  readonly watchdogMs: number;
  readonly resume: { readonly firstWaitMs: number; readonly longestWaitMs: number };
};

/**
 * Read up to the head as it is found, then pushed by the server from there on; after every end, whatever its reason, the
 * same again from the last event that was given. Events come once and in order because all that is not after it is left out.
 */
export async function* subscribe(
  { client, log, watchdogMs, resume }: Subscribing,
  { after, filter = {}, pageSize = 1_000, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionItem, void, void> {
  const isPassing = passes(filter);
  let reached = after;
  let isCaughtUp = false;
  let failures = 0;
  while (!signal.aborted) {
    let live: LiveEvents | null = null;
    try {
      const problem = await lastingMismatch(log, reached, signal);
      if (signal.aborted) return;
      if (problem !== null) return yield { kind: 'mismatch', problem };
      const head = await log.head();
      if (isBehind(reached, head)) {
        for await (const events of log.readAll(reached?.position ?? null, filter, pageSize)) {
          if (signal.aborted) return;
          reached = checkpointAfter(events, reached);
          isCaughtUp = false;
          yield { kind: 'events', events };
          failures = 0;
        }
        if (signal.aborted) return;
        if (isBehind(reached, head)) {
          reached = { position: head, proof: reached?.proof ?? null };
          isCaughtUp = false;
          yield { kind: 'checkpoint', position: head };
        }
      }

      live = liveEvents(client(), reached?.position ?? 'start', 2 * pageSize);
      let isOn = await live.isTakenOn(watchdogMs, signal);
      // Again, because another server may have taken the place of the one that was read.
      const newProblem = isOn ? await lastingMismatch(log, reached, signal) : null;
      if (signal.aborted) return;
      if (newProblem !== null) return yield { kind: 'mismatch', problem: newProblem };
      while (isOn) {
        if (live.isEmpty() && !isCaughtUp) {
          isCaughtUp = true;
          yield { kind: 'caught-up', position: reached?.position ?? null };
        }
        if (signal.aborted) return;
        const given = await live.next(pageSize, watchdogMs, signal);
        if (signal.aborted) return;
        if (given === 'dropped') break;
        if (given === 'idle') {
          isOn = !isBehind(reached, await log.head());
          continue;
        }
        const events = given.filter(isPassing);
        const last = given.at(-1);
        isCaughtUp = false;
        if (events.length > 0) {
          reached = checkpointAfter(events, reached);
          yield { kind: 'events', events };
        }
        if (last !== undefined && isBehind(reached, last.position)) {
          reached = { position: last.position, proof: reached?.proof ?? null };
          yield { kind: 'checkpoint', position: last.position };
        }
        failures = 0;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!isOutage(error)) throw error;
    } finally {
      live?.close();
    }
    failures += 1;
    await pause(jitterMs(failures, resume), signal);
  }
}

const isBehind = (reached: Checkpoint | null, position: Position | null): position is Position =>
  position !== null && (reached === null || reached.position < position);

const checkpointAfter = (events: readonly RecordedEvent[], before: Checkpoint | null): Checkpoint | null => {
  const last = events.at(-1);
  if (last === undefined) return before;
  const { position, id, metadata } = last;
  return { position, proof: { position, eventId: id, hash: metadata.hash } };
};

/** A follower may be behind what its leader has given out; that mends itself within a moment, a restore does not. */
const lastingMismatch = async (
  log: LogReader,
  reached: Checkpoint | null,
  signal: AbortSignal,
): Promise<string | null> => {
  let problem = await mismatchOf(log, reached);
  for (const waitMs of [100, 300, 900]) {
    if (problem === null || signal.aborted) break;
    await pause(waitMs, signal);
    problem = await mismatchOf(log, reached);
  }
  return problem;
};
