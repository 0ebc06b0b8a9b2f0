import { join } from 'node:path';
import type { Database, Migrations } from '@understory/platform';
import { asBatch } from '../batch';
import type { Position } from '../envelope';
import type { EventStore } from '../event-store';
import { type Followed, followLog } from '../follow-log';
import { appendInOrder } from './append-in-order';
import { appendLane } from './append-lane';
import { lookAfter } from './look-after';
import { readByStream } from './read-by-stream';
import { readLog } from './read-log';
import { readLogHead, type LogHead } from './read-log-head';
import { readEventAt, readStream, readStreamHead, readStreams } from './read-streams';
import { sharedListening } from './shared-listening';
import { isTransient, retryTransient } from './transient-failure';
import { appendedChannel, readerWaker } from './wake-readers';

export const eventStoreMigrations: Migrations = { owner: 'event-store', folder: join(__dirname, 'migrations') };

/** The log in PostgreSQL: positions are dense and in commit order, see `migrations/0001-event-log.sql`. */
export const postgresEventStore = (database: Database): EventStore => {
  const commit = appendLane(database);
  const wakeReaders = readerWaker(database);
  const store: EventStore = {
    append: async (stream, expected, events) => {
      const outcome = await commit(asBatch(stream, expected, events));
      if (outcome.outcome === 'appended') wakeReaders();
      return outcome;
    },
    appendInOrder: async (events) => {
      const outcome = await retryTransient(() => appendInOrder(database, events));
      if (outcome.outcome === 'appended') wakeReaders();
      return outcome;
    },
    readStream: (stream, options = {}) => readStream(database, stream, options),
    readStreams: (streams) => readStreams(database, streams),
    headOfStream: (stream) => readStreamHead(database, stream),
    readAll: (after, filter = {}, pageSize = 1_000) => readLog(database, after, filter, pageSize),
    readByStream: (range) => readByStream(database, range),
    eventAt: (position) => readEventAt(database, position),
    subscribe: (options) => followLog(followed, options, isTransient),
    head: async () => positionOf(await readLogHead(database)),
    identity: async () => {
      const { storeId, epoch } = await readLogHead(database);
      return { storeId, epoch };
    },
    onAppended: sharedListening(database, appendedChannel),
  };
  const followed: Followed = { ...store, lookAfter: (...asked) => lookAfter(database, ...asked) };
  return store;
};

const positionOf = ({ position }: LogHead): Position | null => (position === 0n ? null : (position as Position));
