import { asBatch } from '../batch';
import type { StreamName, RecordedEvent } from '../envelope';
import type { EventStore } from '../event-store';
import { appendEvents, type Writing } from './append-events';
import { appendInOrder } from './append-in-order';
import { appendListeners } from './append-listeners';
import { asker, patient, type Patience } from './asking';
import { asConnectionString } from './connection-string';
import { gate } from './gate';
import { inParallel } from './in-parallel';
import { logReader } from './log-reader';
import { recorded } from './recorded-event';
import { renewableClient } from './renewable-client';
import { seenStreams } from './seen-streams';
import { adoptIdentity, identityOf, type Identity } from './store-identity';
import { streamReader } from './stream-reader';
import { subscribe } from './subscribe';

export type KurrentOptions = {
  /** All forms the client knows, `kurrentdb+discover://` and several hosts included. */
  readonly connectionString: string;
  readonly patience?: Patience;
  readonly resume?: { readonly firstWaitMs: number; readonly longestWaitMs: number };
  readonly watchdogMs?: number;
};

// The client shares one stream for all appends. From the 16th message waiting in it, a break ends the whole process.
const mostAppendsAtOnce = 15;

export type KurrentEventStore = EventStore & {
  /** Makes the log the continuation of one that was archived, in a later epoch. */
  adoptIdentity(archived: Identity): Promise<void>;
  close(): Promise<void>;
};

/** The log in KurrentDB: stream names, ids and revisions as they are; a position is a commit position. */
export const kurrentEventStore = ({
  connectionString,
  patience = patient,
  resume = { firstWaitMs: 200, longestWaitMs: 30_000 },
  watchdogMs = 30_000,
}: KurrentOptions): KurrentEventStore => {
  const address = asConnectionString(connectionString);
  // Reads go over a connection of their own, so silence on one does not cost the other.
  const [reading, writing] = [renewableClient(address), renewableClient(address)];
  const closing = new AbortController();
  const seen = seenStreams();
  const askReading = asker(patience, reading.renew, closing.signal);
  const onSilentWrite = (): void => {
    seen.forget();
    writing.renew();
  };
  const streams = streamReader(reading.current, askReading);
  const log = logReader(
    reading.current,
    askReading,
    asker({ ...patience, tries: Math.min(2, patience.tries) }, reading.renew, closing.signal),
  );
  const listeners = appendListeners(writing.current);
  const write: Writing = {
    client: writing.current,
    ask: asker(patience, onSilentWrite, closing.signal, gate(mostAppendsAtOnce)),
    streams: streamReader(reading.current, askReading, true),
    seen,
    deadlineMs: patience.deadlineMs,
  };

  return {
    append: async (stream, expected, events) => {
      const outcome = await appendEvents(write, asBatch(stream, expected, events));
      if (outcome.outcome === 'appended') listeners.wakeAll();
      return outcome;
    },
    appendInOrder: async (events) => {
      const outcome = await appendInOrder(write, events);
      listeners.wakeAll();
      return outcome;
    },
    readStream: async (stream, options) => {
      const events = await streams.read(stream, options);
      // Whoever reads a stream mostly goes on to append to it.
      if (options?.direction !== 'backward') seen.learn(events);
      return events.map(recorded);
    },
    readStreams: async (names) => {
      const found = await inParallel(
        [...new Set(names)],
        16,
        async (stream) => [stream, await streams.read(stream)] as const,
      );
      return new Map<StreamName, readonly RecordedEvent[]>(
        found.filter(([, events]) => events.length > 0).map(([stream, events]) => [stream, events.map(recorded)]),
      );
    },
    headOfStream: async (stream) => {
      const last = await streams.last(stream);
      return last && { revision: last.revision, recordedAt: last.metadata.recordedAt, hash: last.metadata.hash };
    },
    readAll: (after, filter = {}, pageSize = 1_000) => log.readAll(after, filter, pageSize),
    eventAt: log.eventAt,
    head: log.head,
    subscribe: (options) => {
      const signal = AbortSignal.any([options.signal, closing.signal]);
      const ask = asker({ ...patience, tries: 1 }, reading.renew, signal);
      return subscribe(
        { client: writing.current, log: logReader(reading.current, ask, ask), watchdogMs, resume },
        { ...options, signal },
      );
    },
    identity: () => identityOf(writing.current, askReading),
    adoptIdentity: (archived) => adoptIdentity(writing.current, askReading, archived),
    onAppended: async (wake) => {
      const stop = listeners.add(wake);
      return async () => stop();
    },
    close: async () => {
      closing.abort();
      listeners.close();
      await Promise.all([reading.close(), writing.close()]);
    },
  };
};
