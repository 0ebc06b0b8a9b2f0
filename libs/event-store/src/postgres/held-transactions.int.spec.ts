import type { Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import type { EventStore } from '../event-store';
import { streamName } from '../names';
import { appendEvents } from './append-events';
import { firstEvents, hold, oneThatWaits } from './held-transaction.fixture';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';

describe('the log in PostgreSQL, with a transaction held open', () => {
  let test: TestDatabase;
  let store: EventStore;
  beforeEach(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    store = postgresEventStore(test.database);
  });
  afterEach(() => test.drop());

  const waitUntilOneWaits = (): Promise<number> => oneThatWaits(test.database);

  const streamsInLog = async () => {
    const streams: [string, bigint][] = [];
    for await (const page of store.readAll(null))
      streams.push(...page.map((event): [string, bigint] => [event.stream, event.position]));
    return streams;
  };

  const [slow, quick] = [streamName('slow-1'), streamName('quick-1')];

  it('never lets a reader step over a slow writer: the quick one waits for its number', async () => {
    const slowWriter = await hold(test.database, (sql) => appendEvents(sql, slow, 'no-stream', firstEvents(slow)));
    const quickWriter = store.append(quick, 'no-stream', firstEvents(quick));
    await waitUntilOneWaits();
    expect(slowWriter.result).toMatchObject({ position: 1n });
    expect([await store.head(), await streamsInLog()]).toEqual([null, []]);
    await slowWriter.commit();
    expect(await quickWriter).toMatchObject({ outcome: 'appended', position: 2n });
    expect(await streamsInLog()).toEqual([
      [slow, 1n],
      [quick, 2n],
    ]);
  });

  it('leaves no hole and nobody waiting when the slow writer gives up', async () => {
    const slowWriter = await hold(test.database, (sql) => appendEvents(sql, slow, 'no-stream', firstEvents(slow, 3)));
    const quickWriter = store.append(quick, 'no-stream', firstEvents(quick));
    await waitUntilOneWaits();
    await slowWriter.rollback();
    expect(await quickWriter).toMatchObject({ outcome: 'appended', position: 1n });
    expect(await streamsInLog()).toEqual([[quick, 1n]]);
  });

  it('lets the second writer of a stream lose to a first one that commits, without drawing a number', async () => {
    const slowWriter = await hold(test.database, (sql) => appendEvents(sql, slow, 'no-stream', firstEvents(slow)));
    const second = store.append(slow, 'no-stream', firstEvents(slow));
    await waitUntilOneWaits();
    await slowWriter.commit();
    expect(await second).toEqual({ outcome: 'conflict', actual: 0 });
    expect(await store.head()).toBe(1n);
  });

  it('lets the second writer of a stream win over a first one that gives up', async () => {
    const slowWriter = await hold(test.database, (sql) => appendEvents(sql, slow, 'no-stream', firstEvents(slow)));
    const second = store.append(slow, 'no-stream', firstEvents(slow));
    await waitUntilOneWaits();
    await slowWriter.rollback();
    expect(await second).toMatchObject({ outcome: 'appended', position: 1n, revision: 0 });
  });

  it('is not stalled by a writer of other tables that stays open', async () => {
    await test.database.query('create table elsewhere (n integer)');
    const stranger = await hold(test.database, (sql) => sql.query('insert into elsewhere values (1)'));
    await store.append(quick, 'no-stream', firstEvents(quick));
    expect(await streamsInLog()).toEqual([[quick, 1n]]);
    await stranger.commit();
  });

  it('survives a connection cut while the append waits: it is sent again and stored once', async () => {
    const blocker = await hold(test.database, (sql) => sql.query('select from event_store.log_head for update'));
    const append = store.append(quick, 'no-stream', firstEvents(quick));
    await test.database.query('select pg_terminate_backend($1)', [await waitUntilOneWaits()]);
    await waitUntilOneWaits();
    await blocker.commit();
    expect(await append).toMatchObject({ outcome: 'appended', position: 1n });
    expect(await streamsInLog()).toEqual([[quick, 1n]]);
  });

  it('recognises its own append when the connection is cut between the commit and the answer', async () => {
    let cuts = 1;
    const answersLost: Database = {
      ...test.database,
      query: async <Row>(...statement: Parameters<Database['query']>) => {
        const rows = await test.database.query<Row>(...statement);
        cuts -= 1;
        if (cuts === 0) throw new Error('Connection terminated unexpectedly');
        return rows;
      },
    };
    const append = postgresEventStore(answersLost).append(quick, 'no-stream', firstEvents(quick, 2));
    expect(await append).toEqual({ outcome: 'appended', position: 2n, revision: 1, duplicate: true });
    expect(await streamsInLog()).toHaveLength(2);
  });

  it('shows a reader that follows along every event once and in order, whatever writers do', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 25; n += 1) {
        const stream = streamName(`stream-${writer}-${n}`);
        if (n % 5 === 4)
          await (
            await hold(test.database, (sql) => appendEvents(sql, stream, 'no-stream', firstEvents(stream)))
          ).rollback();
        else await store.append(stream, 'no-stream', firstEvents(stream, 1 + (n % 3)));
      }
    });
    let writing = true;
    const written = Promise.all(writers).then(() => (writing = false));
    const seen: bigint[] = [];
    let checkpoint = null;
    for (let again = true; again;) {
      again = writing;
      for await (const page of store.readAll(checkpoint, {}, 7)) {
        seen.push(...page.map(({ position }) => position));
        checkpoint = page.at(-1)?.position ?? checkpoint;
      }
    }
    await written;
    const count = (await store.head()) ?? 0n;
    expect(seen).toEqual(Array.from({ length: Number(count) }, (_, n) => BigInt(n + 1)));
  }, 60_000);
});

describe('events in PostgreSQL', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    const stream = streamName('thing-1');
    await postgresEventStore(test.database).append(stream, 'no-stream', firstEvents(stream));
  });
  afterAll(() => test.drop());

  for (const change of [
    "update event_store.event set type = 'Other'",
    'delete from event_store.event',
    'truncate event_store.event',
  ])
    it(`refuse to be changed or removed: ${change}`, async () => {
      await expect(test.database.query(change)).rejects.toThrow(/Events stay as they were written/);
      const asReplica = test.database.transaction(async (sql) => {
        await sql.query('set local session_replication_role = replica');
        await sql.query(change);
      });
      await expect(asReplica).rejects.toThrow(/Events stay as they were written/);
    });
});
