import { randomUUID } from 'node:crypto';
import { NO_STREAM, type StreamStateCheck } from '@kurrent/kurrentdb-client';
import { asBatches, type Batch } from '../batch';
import type { EventEnvelope } from '../envelope';
import type { AppendInOrderOutcome } from '../event-store';
import { appendEvents, isContinued, storedLast, type Writing } from './append-events';
import { isConflict, isTooLarge, isUnsupported } from './failures';
import { proposed } from './recorded-event';

type Stored = Extract<AppendInOrderOutcome, { outcome: 'appended' }>;

const most = { events: 500, letters: 500_000 };

/** All events of a chunk at once where the server can, from version 26.1 on; otherwise run by run, in the same order. */
export const appendInOrder = async (
  writing: Writing,
  events: readonly EventEnvelope[],
): Promise<AppendInOrderOutcome> => {
  // Whatever does not fit together is refused before anything is stored.
  asBatches(events);
  return inTurn(chunksOf(events), async (chunk) => (await appendAtOnce(writing, chunk)) ?? appendRuns(writing, chunk));
};

/** Null when it is not known to have been stored at once, by this very call: run by run, the truth comes out. */
const appendAtOnce = async (writing: Writing, events: readonly EventEnvelope[]): Promise<Stored | null> => {
  const batches = asBatches(events);
  for (const batch of batches) if (!(await isContinued(writing, batch))) return null;
  const append = randomUUID();
  const records = events.map((event) => ({ streamName: event.stream, record: proposed(event, append) }));
  const checks = batches.map(({ stream, expected }): StreamStateCheck => ({
    type: 'stream_state',
    streamName: stream,
    expectedState: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
  }));
  try {
    await writing.ask(() => writing.client().appendRecords(records, checks));
  } catch (error) {
    if (isUnsupported(error) || isConflict(error) || isTooLarge(error)) return null;
    throw error;
  }
  const last = events.at(-1);
  const batch = batches.find(({ stream }) => stream === last?.stream);
  const stored = batch === undefined ? null : await storedLast(writing, batch);
  if (stored?.append !== append) return null;
  batches.forEach((one) => writing.seen.learn(one.events));
  return { outcome: 'appended', position: stored.position, duplicate: false };
};

const appendRuns = (writing: Writing, events: readonly EventEnvelope[]): Promise<AppendInOrderOutcome> =>
  inTurn(runsOf(events), async (run) => {
    const outcome = await appendEvents(writing, run);
    return outcome.outcome === 'conflict' ? { ...outcome, stream: run.stream } : outcome;
  });

/** Stops at the first conflict; a duplicate when every part was one. */
const inTurn = async <Part>(
  parts: Iterable<Part>,
  append: (part: Part) => Promise<AppendInOrderOutcome>,
): Promise<AppendInOrderOutcome> => {
  const done: Stored[] = [];
  for (const part of parts) {
    const outcome = await append(part);
    if (outcome.outcome === 'conflict') return outcome;
    done.push(outcome);
  }
  const last = done.at(-1);
  if (last === undefined) throw new Error('An append needs at least one event.');
  return { outcome: 'appended', position: last.position, duplicate: done.every(({ duplicate }) => duplicate) };
};

const runsOf = (events: readonly EventEnvelope[]): readonly Batch[] => {
  const runs: EventEnvelope[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run?.[0]?.stream === event.stream) run.push(event);
    else runs.push([event]);
  }
  return runs.flatMap((run) => asBatches(run));
};

function* chunksOf(events: readonly EventEnvelope[]): Generator<readonly EventEnvelope[]> {
  let chunk: EventEnvelope[] = [];
  let letters = 0;
  for (const event of events) {
    const length = JSON.stringify(event).length;
    if (chunk.length === most.events || (chunk.length > 0 && letters + length > most.letters)) {
      yield chunk;
      [chunk, letters] = [[], 0];
    }
    chunk.push(event);
    letters += length;
  }
  if (chunk.length > 0) yield chunk;
}
