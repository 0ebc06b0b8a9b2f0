import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import type { AppendOutcome, EventStore } from '../event-store';
import { streamName } from '../names';
import { firstEvents, hold, oneThatWaits } from './held-transaction.fixture';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';
import { verifyPostgresLog } from './verify-log';

const names = (count: number) => Array.from({ length: count }, (_, n) => streamName(`thing-${n}`));

describe('callers that append at the same time', () => {
  let test: TestDatabase;
  let store: EventStore;
  beforeEach(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    store = postgresEventStore(test.database);
  });
  afterEach(() => test.drop());

  /** While somebody holds the counter, one lone append waits for it, and all of `work` gathers behind that one. */
  const gathered = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const counter = await hold(test.database, (sql) => sql.query('select from event_store.log_head for update'));
    const lone = streamName('lone-1');
    const first = store.append(lone, 'no-stream', firstEvents(lone));
    await oneThatWaits(test.database);
    const result = work();
    // Gathering is a matter of this process: one turn of its loop and all have called.
    await new Promise((resolve) => setImmediate(resolve));
    await counter.commit();
    await first;
    return result;
  };

  const transactionsOf = async (streamPrefix: string): Promise<number> => {
    const [row] = await test.database.query<{ readonly count: bigint }>(
      'select count(distinct xmin::text) as count from event_store.event where stream like $1',
      [`${streamPrefix}%`],
    );
    return Number(row?.count);
  };

  it('share one transaction, and each gets the position of its own last event', async () => {
    const outcomes = await gathered(() =>
      Promise.all(names(30).map((stream, n) => store.append(stream, 'no-stream', firstEvents(stream, 1 + (n % 3))))),
    );
    expect(await transactionsOf('thing-')).toBe(1);
    for (const [n, stream] of names(30).entries()) {
      const last = (await store.readStream(stream)).at(-1);
      expect(outcomes[n]).toEqual({
        outcome: 'appended',
        position: last?.position,
        revision: n % 3,
        duplicate: false,
      });
    }
    expect((await verifyPostgresLog(test.database)).faultCount).toBe(0);
  });

  it('fail alone: a conflict, a repetition and a defect take nobody else down', async () => {
    const [taken, again, broken, ...fine] = names(12);
    if (taken === undefined || again === undefined || broken === undefined) throw new Error('too few names');
    const repeated = firstEvents(again);
    await store.append(taken, 'no-stream', firstEvents(taken));
    const first = await store.append(again, 'no-stream', repeated);
    const [event] = firstEvents(broken);
    // An id that another event has: nothing a caller of `envelop` can make.
    const defect = event === undefined ? [] : [{ ...event, id: repeated[0]?.id ?? event.id }];

    const outcomes = await gathered(() =>
      Promise.allSettled([
        store.append(taken, 'no-stream', firstEvents(taken)),
        store.append(again, 'no-stream', repeated),
        store.append(broken, 'no-stream', defect),
        ...fine.map((stream) => store.append(stream, 'no-stream', firstEvents(stream))),
      ]),
    );
    expect(outcomes[0]).toEqual({ status: 'fulfilled', value: { outcome: 'conflict', actual: 0 } });
    expect(outcomes[1]).toEqual({ status: 'fulfilled', value: { ...first, duplicate: true } });
    expect(outcomes[2]).toMatchObject({ status: 'rejected' });
    expect(outcomes.slice(3)).toEqual(
      fine.map(() => ({
        status: 'fulfilled',
        value: expect.objectContaining({ outcome: 'appended', duplicate: false }) as AppendOutcome,
      })),
    );
    expect(await store.readStream(broken)).toEqual([]);
    expect((await verifyPostgresLog(test.database)).faultCount).toBe(0);
  });

  it('leave no hole when some of them lose their stream', async () => {
    const [taken, ...fine] = names(6);
    if (taken === undefined) throw new Error('too few names');
    await store.append(taken, 'no-stream', firstEvents(taken));
    await gathered(() =>
      Promise.all([taken, ...fine].map((stream) => store.append(stream, 'no-stream', firstEvents(stream, 2)))),
    );
    expect(await transactionsOf('thing-')).toBe(2);
    expect(await store.head()).toBe(BigInt(1 + 1 + 2 * fine.length));
  });

  it('to one stream take turns, each judged after the one before it', async () => {
    const [stream] = names(1);
    if (stream === undefined) throw new Error('too few names');
    const [one, two] = [firstEvents(stream), firstEvents(stream)];
    const outcomes = await gathered(() =>
      Promise.all([one, two, one].map((events) => store.append(stream, 'no-stream', events))),
    );
    expect(outcomes).toMatchObject([
      { outcome: 'appended', duplicate: false },
      { outcome: 'conflict', actual: 0 },
      { outcome: 'appended', duplicate: true },
    ]);
  });

  it('in two processes lock streams in one order, so that none waits for the other for ever', async () => {
    const other = postgresEventStore(test.database);
    const streams = names(40);
    await Promise.all(streams.map((stream) => store.append(stream, 'no-stream', firstEvents(stream))));
    const outcomes = await gathered(() =>
      Promise.all([
        ...streams.map((stream) => store.append(stream, 'no-stream', firstEvents(stream))),
        ...[...streams].reverse().map((stream) => other.append(stream, 'no-stream', firstEvents(stream))),
      ]),
    );
    expect(outcomes.every(({ outcome }) => outcome === 'conflict')).toBe(true);
    const [deadlocks] = await test.database.query<{ readonly count: bigint }>(
      'select deadlocks as count from pg_stat_database where datname = current_database()',
    );
    expect(deadlocks?.count).toBe(0n);
  });

  it('all survive a connection cut while their group waits, each stored once', async () => {
    const counter = await hold(test.database, (sql) => sql.query('select from event_store.log_head for update'));
    const appends = Promise.all(names(20).map((stream) => store.append(stream, 'no-stream', firstEvents(stream))));
    await test.database.query('select pg_terminate_backend($1)', [await oneThatWaits(test.database)]);
    await counter.commit();
    expect((await appends).every(({ outcome }) => outcome === 'appended')).toBe(true);
    expect(await store.head()).toBe(20n);
    expect((await verifyPostgresLog(test.database)).faultCount).toBe(0);
  });
});
