import { type Checkpoint, eventStoreMigrations, type EventStore, postgresEventStore } from '@understory/event-store';
import { createLog, type Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { always, change, until } from '../made-up-records.fixture';
import { jobsMigrations } from '../migrations';
import type { RequestsFor } from '../requests/request-records';
import { dispatch, type Step } from './dispatch';
import { openCheckpoint } from './dispatcher-checkpoint';
import { keepDispatching } from './keep-dispatching';

jest.setTimeout(60_000);

const opened: TestDatabase[] = [];
let database: Database;
let store: EventStore;

const freshDatabase = async (): Promise<Database> => {
  const test = await createTestDatabase([eventStoreMigrations, jobsMigrations]);
  opened.push(test);
  return test.database;
};

beforeEach(async () => {
  database = await freshDatabase();
  store = postgresEventStore(database);
});
afterEach(async () => {
  for (const test of opened.splice(0)) await test.drop();
});

const firstStep = async (from: Checkpoint | null, requestsFor: RequestsFor): Promise<Step | null> => {
  const { signal } = new AbortController();
  const options = { database, store, requestsFor, onRequests: () => undefined, signal };
  for await (const step of dispatch(from, options)) return step;
  return null;
};

const requests = () =>
  database.query<{ kind: string; recordId: string; position: bigint }>(
    `select kind, record_id as "recordId", requested_position as position from jobs.regeneration_request order by 3, 1`,
  );

/** What the dispatcher of a process says, which then stops. */
const firstError = async (log: EventStore): Promise<string> => {
  const stopping = new AbortController();
  const errors: string[] = [];
  const following = keepDispatching({
    database,
    store: log,
    requestsFor: always('another kind'),
    onRequests: () => undefined,
    onProgress: () => undefined,
    log: createLog({ level: 'error', write: (line) => void errors.push(line) }),
    signal: stopping.signal,
  });
  await until(() => errors.length > 0);
  stopping.abort();
  await following;
  return errors.join();
};

describe('the dispatcher', () => {
  it('writes requests and checkpoint together or not at all', async () => {
    await change(store, 'r');
    await openCheckpoint(database, store);
    await expect(firstStep(null, () => [{ kind: 'report', recordId: 'a name that is not text \0' }])).rejects.toThrow();
    expect(await openCheckpoint(database, store)).toEqual({ outcome: 'continues', from: null });
    const head = await store.head();
    expect(await firstStep(null, always('report'))).toEqual({ kind: 'reached', position: head });
    expect(await openCheckpoint(database, store)).toMatchObject({
      outcome: 'continues',
      from: { position: head, proof: { position: head } },
    });
  });

  it('leaves a batch alone that another process has dispatched', async () => {
    const position = await change(store, 'r');
    await openCheckpoint(database, store);
    await firstStep(null, always('report'));
    expect(await firstStep(null, always('another kind'))).toEqual({ kind: 'overtaken' });
    expect(await requests()).toEqual([{ kind: 'report', recordId: 'r', position }]);
  });

  it('taken over in the middle of a batch asks for everything once', async () => {
    const first = await change(store, 'r');
    await openCheckpoint(database, store);
    const waiting = async (count: number): Promise<void> =>
      until(async () => {
        const [row] = await database.query<{ n: number }>(
          `select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        );
        return row?.n === count;
      });
    const taken = await database.transaction(async (sql) => {
      // Between checkpoint and commit.
      await sql.query('lock table jobs.regeneration_request in exclusive mode');
      const loser = firstStep(null, always('report'));
      await waiting(1);
      const successor = firstStep(null, always('report'));
      await waiting(2);
      return { loser, successor };
    });
    expect(await taken.loser).toEqual({ kind: 'reached', position: first });
    expect(await taken.successor).toEqual({ kind: 'overtaken' });
    const second = await change(store, 'another');
    const again = await openCheckpoint(database, store);
    expect(again).toMatchObject({ outcome: 'continues', from: { position: first } });
    expect(await firstStep(again.outcome === 'continues' ? again.from : null, always('report'))).toEqual({
      kind: 'reached',
      position: second,
    });
    expect(await requests()).toEqual([
      { kind: 'report', recordId: 'r', position: first },
      { kind: 'report', recordId: 'another', position: second },
    ]);
  });

  it('says loudly that the log was restored, and asks for nothing', async () => {
    await change(store, 'r');
    await openCheckpoint(database, store);
    await database.query('update jobs.dispatcher_checkpoint set position = 99');
    expect(await firstError(store)).toMatch(
      /position 99 was read, and the log now ends at 1: .*truncate jobs.dispatcher_checkpoint/,
    );
    expect(await requests()).toEqual([]);
  });

  it('says so, too, when the restored log has grown past what was dispatched', async () => {
    const backup = await change(store, 'r');
    const dispatched = await change(store, 'lost', 'lost-too');
    await openCheckpoint(database, store);
    await firstStep(null, always('report'));
    const before = await requests();

    const restored = await restoredInto(await freshDatabase(), backup);
    await change(restored, 'new', 'newer', 'newest');
    expect((await restored.head()) ?? 0n).toBeGreaterThan(dispatched);
    expect(await firstError(restored)).toMatch(
      /position 3 stands another event .*truncate jobs.dispatcher_checkpoint, jobs.regeneration_request/,
    );
    expect(await requests()).toEqual(before);
  });

  it('says so, too, when that is found out only while the log is followed', async () => {
    const exchanged: EventStore = {
      ...store,
      subscribe: async function* () {
        yield { kind: 'mismatch', problem: 'it is another log' };
      },
    };
    expect(await firstError(exchanged)).toMatch(/do not fit the event log: it is another log. Stop the product, run/);
  });

  it('refuses a log whose event has another hash than the one it dispatched', async () => {
    await change(store, 'r');
    await openCheckpoint(database, store);
    await firstStep(null, always('report'));
    await database.query(`update jobs.dispatcher_checkpoint set last_event_hash = repeat('0', 64)`);
    await change(store, 'r');
    expect(await firstError(store)).toMatch(/position 1 stands another event/);
  });

  it('goes on from a checkpoint that an older release kept without its event', async () => {
    const first = await change(store, 'r');
    await openCheckpoint(database, store);
    await database.query('update jobs.dispatcher_checkpoint set position = $1', [first]);
    const second = await change(store, 'another');
    expect(await firstStep({ position: first, proof: null }, always('report'))).toMatchObject({ position: second });
    const proof = { position: second };
    expect(await openCheckpoint(database, store)).toMatchObject({ from: { position: second, proof } });
  });
});

/** The log as a backup taken at `upTo` brings it back: the same store and epoch, and nothing after it. */
const restoredInto = async (other: Database, upTo: bigint): Promise<EventStore> => {
  const { storeId, epoch } = await store.identity();
  await other.query('update event_store.log_head set store_id = $1, epoch = $2', [storeId, epoch]);
  const restored = postgresEventStore(other);
  for await (const page of store.readAll(null))
    for (const event of page.filter(({ position }) => position <= upTo))
      await restored.append(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [event]);
  return restored;
};
