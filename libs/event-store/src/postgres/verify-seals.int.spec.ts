import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { envelop } from '../envelop';
import { canonicalJson } from '../hash-chain/canonical-json';
import { canonicalEnvelopeOf } from '../hash-chain/hash-of';
import { memoryEventStore } from '../memory/memory-event-store';
import { commandId, streamName } from '../names';
import { auditOfStore } from '../seal/audit-of-store';
import { sealStream, type Seal } from '../seal/seal';
import { appendTo, newKey, seal, trusting, trySeal, type SealedLog } from '../seal/sealing.fixture';
import { auditOfPostgres } from './audit-of-postgres';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';

/** Typed, unlike the matcher it stands for. */
const saying = (text: string): unknown => expect.stringContaining(text);

describe('seals over a log in PostgreSQL', () => {
  let test: TestDatabase;
  let log: SealedLog;
  let kept: Seal;

  // 1 thing-1, 2 thing-2, 3 thing-1, 4 the first seal, 5 thing-3, 6 thing-2, 7 the second seal, 8 thing-2
  beforeEach(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    log = { store: postgresEventStore(test.database), audit: auditOfPostgres(test.database), key: newKey() };
    await appendTo(log.store, 'thing-1', 'thing-2', 'thing-1');
    await seal(log);
    await appendTo(log.store, 'thing-3', 'thing-2');
    kept = await seal(log);
    await appendTo(log.store, 'thing-2');
  });
  afterEach(() => test.drop());

  const verify = (...given: readonly Seal[]) =>
    log.audit.verify({
      given: given.map((each) => ({ name: 'kept.json', seal: each })),
      signatures: trusting(log.key),
    });

  /** What somebody with full rights over the database could do. */
  const tamper = async (...changes: readonly string[]): Promise<void> => {
    await test.database.query('alter table event_store.event disable trigger event_is_never_changed');
    for (const change of changes) await test.database.query(change);
  };

  /** As `tamper`, so well that chain, heads and counter fit again: every event of the stream is written anew. */
  const rewrite = async (name: string, data: string): Promise<void> => {
    await tamper();
    const stream = streamName(name);
    const events = await log.store.readStream(stream);
    const drafts = events.map(({ type, schemaVersion, metadata }, n) => {
      const { hash: _hash, previousHash: _previousHash, occurredOn, recordedAt, ...command } = metadata;
      const own = n === 0 ? data : (events[n]?.data ?? null);
      return { type, schemaVersion, occurredOn, data: own, command: { ...command, at: recordedAt } };
    });
    for (const event of envelop(null, stream, drafts)) {
      const { dataText, metadataText } = canonicalEnvelopeOf(event);
      const { revision, metadata } = event;
      await test.database.query(
        "update event_store.event set data = $3::json, metadata = $4::json, hash = decode($5, 'hex') where stream = $1 and revision = $2",
        [stream, revision, dataText, metadataText, metadata.hash],
      );
      await test.database.query("update event_store.stream_head set hash = decode($2, 'hex') where stream = $1", [
        stream,
        metadata.hash,
      ]);
    }
  };

  const cutAfter = (position: number): Promise<void> =>
    tamper(
      `delete from event_store.event where position > ${position}`,
      `update event_store.log_head set position = ${position}`,
      'delete from event_store.stream_head where stream not in (select stream from event_store.event)',
      `update event_store.stream_head as head set revision = last.revision, hash = last.hash
         from event_store.event as last
        where last.stream = head.stream
          and last.revision = (select max(revision) from event_store.event where stream = head.stream)`,
    );

  it('finds nothing wrong with what nobody touched, by seals inside and outside', async () =>
    expect(await verify(kept)).toEqual({ events: 8, streams: 4, seals: 3, faults: [], faultCount: 0 }));

  it('says the same as over the port alone, of the same log in any store', async () => {
    const memory = memoryEventStore();
    for await (const page of log.store.readAll(null))
      for (const event of page)
        await memory.append(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [event]);
    for (const previous of [null, kept.previous])
      expect(await auditOfStore(memory).stateToSeal(previous)).toEqual(await log.audit.stateToSeal(previous));
    const found = await auditOfStore(memory).verify({ signatures: trusting(log.key) });
    expect(found).toEqual(await verify());
  });

  it('is sealed once when two workers do it at the same moment', async () => {
    const outcomes = (await Promise.all([trySeal(log), trySeal(log)])).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'sealed')).toHaveLength(1);
    expect(await log.store.readStream(sealStream)).toHaveLength(3);
    expect((await verify()).faultCount).toBe(0);
  });

  it('finds a chain that was rewritten as a whole, hashes and head included, by the seals over it', async () => {
    await rewrite('thing-1', 'forged');
    expect((await verify()).faults).toMatchObject([
      {
        stream: sealStream,
        revision: 0,
        position: 4n,
        what: saying(
          'the events 1 to 3 are not the sealed ones: changed, removed, inserted or moved; the last events of 2 streams',
        ),
      },
      { stream: sealStream, revision: 1, position: 7n, what: saying('the last events of 4 streams') },
    ]);
  });

  it('does not blame a seal for what came after it', async () => {
    await rewrite('thing-3', 'forged');
    expect((await verify()).faults).toMatchObject([{ revision: 1, what: saying('the events 4 to 6') }]);
  });

  it('finds two events of different streams that changed places, by their order alone', async () => {
    await tamper(
      'update event_store.event set position = -position where position in (1, 2)',
      'update event_store.event set position = 3 + position where position in (-1, -2)',
    );
    expect((await verify()).faults).toMatchObject([
      { revision: 0, what: expect.not.stringContaining('last events') as unknown },
    ]);
  });

  it('finds an event that was moved before the one it follows', async () => {
    await tamper(
      'update event_store.event set position = -position where position in (1, 3)',
      'update event_store.event set position = 4 + position where position in (-1, -3)',
    );
    expect((await verify()).faults).toMatchObject([
      { stream: 'thing-1', revision: 1, position: 1n, what: saying('was moved') },
      { stream: sealStream, revision: 0 },
    ]);
  });

  it('finds an inserted stream that fits in every other way', async () => {
    await cutAfter(6);
    await appendTo(log.store, 'thing-4');
    expect((await verify(kept)).faults).toMatchObject([{ what: saying('the log no longer has this seal') }]);
    await tamper("update event_store.event set position = 0 where stream = 'thing-4'");
    await tamper(
      'update event_store.event set position = position + 100',
      'update event_store.event set position = position - 99',
    );
    expect((await verify()).faults).toMatchObject([
      { stream: sealStream, revision: 0, what: saying('the events 1 to 3 are not the sealed ones') },
    ]);
  });

  it.each([5, 6])(
    'finds a tail cut off behind event %s, everything else put right, by a seal kept outside',
    async (at) => {
      await cutAfter(at);
      expect((await verify()).faultCount).toBe(0);
      const what = at < kept.events ? `it covers 6 events and the log has ${at}` : 'the log no longer has this seal';
      expect(await verify(kept)).toMatchObject({ faultCount: 1, faults: [{ stream: null, what: saying(what) }] });
    },
  );

  it('finds a log that was cut and written anew, by a seal kept outside', async () => {
    await cutAfter(5);
    await appendTo(log.store, 'thing-2', 'thing-2');
    expect((await verify()).faultCount).toBe(0);
    expect((await verify(kept)).faults).toMatchObject([{ stream: null, what: saying('the events 4 to 6') }]);
  });

  it('finds a changed seal by its chain, and by its signature when the chain was put right', async () => {
    await appendTo(log.store, 'thing-1');
    await tamper(
      `update event_store.event set data = replace(data::text, '"events":3', '"events":2')::json where position = 4`,
    );
    expect((await verify()).faults).toMatchObject([
      { stream: sealStream, revision: 0, what: saying('was changed') },
      { stream: sealStream, revision: 0, what: saying('its signature does not fit it') },
      { stream: sealStream, revision: 1, what: saying('the seal before it is not the one that it names') },
    ]);
  });

  it('finds a seal that was replaced by one of another key, and says whose it is', async () => {
    const other = newKey();
    await cutAfter(6);
    await seal({ ...log, key: other });
    expect((await verify()).faults).toMatchObject([
      { stream: sealStream, revision: 1, what: saying(`signed with the key ${other.keyId}, and the key here is`) },
    ]);
    expect((await verify(kept)).faultCount).toBe(2);
  });

  it('finds a seal that was taken out of the middle, although the ones after it were chained anew', async () => {
    const [, last] = await log.store.readStream(sealStream);
    if (last === undefined) throw new Error('Two seals were made.');
    await tamper('delete from event_store.event where position in (4, 7, 8)');
    const { occurredOn } = last.metadata;
    const { hash: _hash, previousHash: _previousHash, recordedAt, ...command } = last.metadata;
    const draft = {
      type: last.type,
      schemaVersion: 1,
      occurredOn,
      data: last.data,
      command: { ...command, at: recordedAt },
    };
    const [alone] = envelop(null, sealStream, [{ ...draft, command: { ...draft.command, commandId: commandId('x') } }]);
    if (alone === undefined) throw new Error('One draft makes one event.');
    const { dataText, metadataText } = canonicalEnvelopeOf(alone);
    await test.database.query(
      "insert into event_store.event values (7, $1, $2, 0, 1, $3, decode($4, 'hex'), $5::json, $6::json)",
      [alone.id, sealStream, alone.type, alone.metadata.hash, metadataText, dataText],
    );
    const { faults } = await verify();
    expect(faults).toContainEqual(
      expect.objectContaining({ stream: sealStream, revision: 0, what: saying('the seal before it is not the one') }),
    );
  });

  it('says what is no seal at all in the stream of seals', async () => {
    await tamper(`update event_store.event set data = '{}' where position = 4`);
    expect((await verify()).faults).toContainEqual({
      stream: sealStream,
      revision: 0,
      position: 4n,
      what: 'it is no seal that this version knows',
    });
  });

  it('judges seals by their places even where positions are missing', async () => {
    await tamper(
      'delete from event_store.event where position = 8',
      'update event_store.event set position = 12 where position = 7',
    );
    const { faults } = await verify();
    expect(faults.map(({ what }) => what).filter((what) => what.includes('not the sealed ones'))).toEqual([]);
    expect(canonicalJson(faults.map(({ what }) => what))).toContain('position 7 is missing before 12');
  });
});
