import type { Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { envelop } from '../envelop';
import { commandId, streamName } from '../names';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';
import { verifyPostgresLog } from './verify-log';

const appendOne = async (database: Database, name: string, n: number): Promise<void> => {
  const store = postgresEventStore(database);
  const stream = streamName(name);
  const head = await store.headOfStream(stream);
  const command = {
    commandId: commandId(`c${n}`),
    commandDigest: 'digest',
    actorId: 'some\u0000body',
    actorRole: 'system',
    correlationId: 'correlation',
    causationId: null,
    at: `2026-03-01T09:30:00.00${n % 10}Z`,
  };
  const draft = {
    type: 'Happened',
    schemaVersion: 1,
    data: { n, text: 'Zoë "\\ \ud800' },
    occurredOn: '2026-03-01',
    command,
  };
  await store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, [draft]));
};

/** Typed, unlike the matcher it stands for. */
const saying = (text: string): unknown => expect.stringContaining(text);

describe('verifying the log', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    for (const [n, name] of ['thing-1', 'thing-2', 'thing-1', 'thing-3', 'thing-1', 'thing-2'].entries())
      await appendOne(test.database, name, n);
  });
  afterEach(() => test.drop());

  /** What somebody with full rights over the database could do. */
  const tamper = async (change: string): Promise<void> => {
    await test.database.query('alter table event_store.event disable trigger event_is_never_changed');
    await test.database.query(change);
  };

  it('finds nothing wrong with what nobody touched, and tells how far it is', async () => {
    const progress: unknown[] = [];
    const verification = await verifyPostgresLog(test.database, { onProgress: (checked) => progress.push(checked) });
    expect(verification).toEqual({ events: 6, streams: 3, seals: 0, faults: [], faultCount: 0 });
    expect(progress).toEqual([{ events: 6, total: 6 }]);
  });

  it('finds an empty log whole', async () => {
    const empty = await createTestDatabase([eventStoreMigrations]);
    expect(await verifyPostgresLog(empty.database)).toEqual({
      events: 0,
      streams: 0,
      seals: 0,
      faults: [],
      faultCount: 0,
    });
    await empty.drop();
  });

  it('is not disturbed by appends that go on meanwhile', async () => {
    const appends = Array.from({ length: 50 }, (_, n) => appendOne(test.database, `meanwhile-${n}`, n));
    const verifications = await Promise.all(Array.from({ length: 3 }, () => verifyPostgresLog(test.database)));
    await Promise.all(appends);
    expect(verifications.map(({ faultCount }) => faultCount)).toEqual([0, 0, 0]);
  });

  const second = "stream = 'thing-1' and revision = 1";
  it.each([
    ['a changed body', `update event_store.event set data = replace(data::text, '2', '3')::json where ${second}`],
    ['a space in a body', `update event_store.event set data = replace(data::text, ',', ', ')::json where ${second}`],
    [
      'a changed actor',
      `update event_store.event set metadata = replace(metadata::text, 'system', 'nobody')::json where ${second}`,
    ],
    ['a changed type', `update event_store.event set type = 'Other' where ${second}`],
    ['a changed version', `update event_store.event set schema_version = 2 where ${second}`],
    ['a changed id', `update event_store.event set id = gen_random_uuid() where ${second}`],
    ['a changed hash', `update event_store.event set hash = sha256('x') where ${second}`],
  ])('finds %s and names its place', async (_, change) => {
    await tamper(change);
    expect(await verifyPostgresLog(test.database)).toMatchObject({
      faults: [{ stream: 'thing-1', revision: 1, position: 3n, what: saying('was changed') }],
      faultCount: 1,
    });
  });

  it('finds an event removed from the middle', async () => {
    await tamper(`delete from event_store.event where ${second}`);
    const { faults } = await verifyPostgresLog(test.database);
    expect(faults).toMatchObject([
      { stream: 'thing-1', revision: 2, what: saying('removed') },
      { stream: null, position: 3n, what: saying('position 3 is missing') },
      { stream: null, what: 'the log counts 6 events, 5 are there' },
    ]);
  });

  it('finds a removed tail by the counter and by the head of its stream', async () => {
    await tamper('delete from event_store.event where position = 6');
    const { faults } = await verifyPostgresLog(test.database);
    expect(faults).toMatchObject([
      { stream: 'thing-2', what: "the stream's head says revision 1, its last event is 0" },
      { stream: null, what: 'the log counts 6 events, 5 are there' },
    ]);
  });

  it('finds a stream removed as a whole, and one put in', async () => {
    await tamper("update event_store.event set stream = 'thing-9' where stream = 'thing-3'");
    const { faults } = await verifyPostgresLog(test.database);
    expect(faults.map(({ stream }) => stream)).toEqual(['thing-9', 'thing-3']);
  });

  it('finds two events that changed places in the log', async () => {
    await tamper('update event_store.event set position = position + 10 where position > 4');
    expect((await verifyPostgresLog(test.database)).faults).toMatchObject([
      { position: 5n, what: 'position 5 is missing before 15: events were removed or moved' },
    ]);
  });

  it.each([
    ['revision', 'revision = 7'],
    ['hash', "hash = sha256('x')"],
    ['time', "recorded_at = '2020-01-01T00:00:00.000Z'"],
  ])('finds a changed head of a stream: %s', async (_, change) => {
    await test.database.query(`update event_store.stream_head set ${change} where stream = 'thing-2'`);
    expect((await verifyPostgresLog(test.database)).faults).toMatchObject([{ stream: 'thing-2', revision: 1 }]);
  });
});
