import type { EventStore, Position } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import type { Wake } from '../job-queue';
import { gather } from '../pace/gather';
import type { Presence } from '../presence/announce-worker';

const beginStatement = readSql(__dirname, 'begin-requests.sql');
const finishStatement = readSql(__dirname, 'finish-requests.sql');
const releaseStatement = readSql(__dirname, 'release-records.sql');

type Row = {
  readonly requestedPosition: Position | null;
  /** False when it has been done, given up or withdrawn meanwhile. */
  readonly wanted: boolean;
  /** False while another process works on the record. */
  readonly locked: boolean;
};

export type Begun = Row & {
  /** Read before anything is loaded: what is built from here on reflects at least this, however long it takes. */
  readonly head: Position | null;
};

export type Finished = Wake & { readonly atPosition: Position };

/** What a worker reads and writes around a job; jobs that run at once share their statements. */
export type RequestLedger = {
  begin(wake: Wake): Promise<Begun>;
  /** Releases the record as well. */
  finish(finished: Finished): Promise<void>;
  release(recordId: string): Promise<void>;
};

export const requestLedger = (database: Database, store: EventStore, presence: Presence): RequestLedger => {
  const begin = gather(async (wakes: readonly Wake[]): Promise<readonly Begun[]> => {
    const session = await presence.session();
    const [rows, head] = await Promise.all([
      session.query<Row>(beginStatement, [kindsOf(wakes), recordIdsOf(wakes)]),
      store.head().then(
        (position) => ({ position }),
        (error: unknown) => ({ error }),
      ),
    ]);
    if ('position' in head) return rows.map((row) => ({ ...row, head: head.position }));
    // The locks were taken: nobody else would give them back.
    await session.query(releaseStatement, [recordIdsOf(wakes.filter((_, index) => rows[index]?.locked))]);
    throw head.error;
  });
  const finish = gather(async (all: readonly Finished[]) => {
    const values = [kindsOf(all), recordIdsOf(all), all.map(({ atPosition }) => atPosition)];
    const inSession = async () => (await presence.session()).query<object>(finishStatement, values);
    // The locks of a lost session are gone with it; what was done is still noted.
    return inSession().catch(() => database.query<object>(finishStatement, values));
  });
  const release = gather(async (recordIds: readonly string[]) => {
    const session = await presence.session();
    return session.query<object>(releaseStatement, [recordIds]);
  });
  return {
    begin,
    finish: async (finished) => void (await finish(finished)),
    release: async (recordId) => void (await release(recordId)),
  };
};

const kindsOf = (wakes: readonly Wake[]): readonly string[] => wakes.map(({ kind }) => kind);
const recordIdsOf = (wakes: readonly Wake[]): readonly string[] => wakes.map(({ recordId }) => recordId);
