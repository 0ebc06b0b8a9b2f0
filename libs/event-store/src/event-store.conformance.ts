import { randomUUID } from 'node:crypto';
import { envelop, type EventDraft } from './envelop';
import type { EventEnvelope, Json, Position, RecordedEvent, StreamName } from './envelope';
import type { AppendOutcome, EventStore, ReadAllFilter } from './event-store';
import { hashOf } from './hash-chain/hash-of';
import { commandId, streamName } from './names';

export type OpenedStore = { readonly store: EventStore; close(): Promise<void> };

/** What every event store owes its readers and writers; each adapter runs it unchanged. */
export const eventStoreConformance = (name: string, open: () => Promise<OpenedStore>): void =>
  describe(`${name} as an event store`, () => {
    let opened: OpenedStore;
    let store: EventStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    const appendTo = async (stream: StreamName, ...data: readonly Json[]): Promise<AppendOutcome> => {
      const head = await store.headOfStream(stream);
      return store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, draftsOf(data)));
    };

    describe('appending', () => {
      it('starts a stream that does not exist', async () => {
        const stream = newStream();
        expect(await store.append(stream, 'no-stream', envelop(null, stream, draftsOf([1, 2])))).toMatchObject({
          outcome: 'appended',
          revision: 1,
          duplicate: false,
        });
        expect(dataOf(await store.readStream(stream))).toEqual([1, 2]);
      });

      it('continues a stream at the revision the writer has seen', async () => {
        const stream = newStream();
        await appendTo(stream, 1, 2);
        expect(await appendTo(stream, 3)).toMatchObject({ outcome: 'appended', revision: 2, duplicate: false });
        expect(dataOf(await store.readStream(stream))).toEqual([1, 2, 3]);
      });

      it('gives later appends later positions', async () => {
        const positions = [];
        for (const stream of [newStream(), newStream(), newStream()])
          positions.push(positionOf(await appendTo(stream, 1, 2)));
        expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
        expect(new Set(positions).size).toBe(3);
      });

      it('refuses to start a stream that exists, and tells its revision', async () => {
        const stream = newStream();
        await appendTo(stream, 1, 2);
        expect(await store.append(stream, 'no-stream', envelop(null, stream, draftsOf([3])))).toEqual({
          outcome: 'conflict',
          actual: 1,
        });
      });

      it('refuses to continue a stream that does not exist', async () => {
        const [stream, head] = [newStream(), { revision: 4, recordedAt: at, hash: 'a'.repeat(64) }];
        expect(await store.append(stream, 4, envelop(head, stream, draftsOf([1])))).toEqual({
          outcome: 'conflict',
          actual: null,
        });
        expect(await store.headOfStream(stream)).toBeNull();
      });

      it('refuses a revision that is behind, and one that is ahead', async () => {
        const stream = newStream();
        await appendTo(stream, 1);
        const seen = await store.headOfStream(stream);
        await appendTo(stream, 2);
        const ahead = { revision: 7, recordedAt: at, hash: 'a'.repeat(64) };
        expect(await store.append(stream, 0, envelop(seen, stream, draftsOf([3])))).toEqual({
          outcome: 'conflict',
          actual: 1,
        });
        expect(await store.append(stream, 7, envelop(ahead, stream, draftsOf([3])))).toEqual({
          outcome: 'conflict',
          actual: 1,
        });
        expect(dataOf(await store.readStream(stream))).toEqual([1, 2]);
      });

      it('stores nothing at all when it refuses', async () => {
        const stream = newStream();
        await appendTo(stream, 1);
        const before = await store.head();
        await store.append(stream, 'no-stream', envelop(null, stream, draftsOf([2, 3, 4])));
        expect(await store.head()).toBe(before);
        expect(await store.readStream(stream)).toHaveLength(1);
      });

      it('holds an append of nothing, of another stream, with a hole or out of the chain for a defect', async () => {
        const stream = newStream();
        await appendTo(stream, 1);
        const head = await store.headOfStream(stream);
        const events = envelop(head, stream, draftsOf([2, 3]));
        const elsewhere = { revision: 0, recordedAt: at, hash: 'b'.repeat(64) };
        await expect(store.append(stream, 0, [])).rejects.toThrow(/at least one event/);
        await expect(store.append(newStream(), 0, events)).rejects.toThrow(/do not continue it/);
        await expect(store.append(stream, 0, events.slice(1))).rejects.toThrow(/do not continue it/);
        await expect(store.append(stream, 0, [...events].reverse())).rejects.toThrow(/do not continue it/);
        await expect(store.append(stream, 0, envelop(elsewhere, stream, draftsOf([2])))).rejects.toThrow(
          /hash of its last event/,
        );
        expect(await store.readStream(stream)).toHaveLength(1);
      });
    });

    describe('appending again', () => {
      it('gives the very same events their first outcome, stored once', async () => {
        const stream = newStream();
        const events = envelop(null, stream, draftsOf([1, 2]));
        const first = await store.append(stream, 'no-stream', events);
        expect(await store.append(stream, 'no-stream', events)).toEqual({ ...first, duplicate: true });
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('does so too when the stream has gone on since', async () => {
        const stream = newStream();
        await appendTo(stream, 1);
        const events = envelop(await store.headOfStream(stream), stream, draftsOf([2]));
        const first = await store.append(stream, 0, events);
        await appendTo(stream, 3);
        expect(await store.append(stream, 0, events)).toEqual({ ...first, duplicate: true });
        expect(dataOf(await store.readStream(stream))).toEqual([1, 2, 3]);
      });

      it('holds the same ids with other content behind the stream for a conflict: two tries of one command met', async () => {
        const stream = newStream();
        const [draft] = draftsOf([1]);
        await store.append(stream, 'no-stream', envelop(null, stream, [draft]));
        const resealed = envelop(null, stream, [{ ...draft, data: 'sealed anew' }]);
        expect(await store.append(stream, 'no-stream', resealed)).toEqual({ outcome: 'conflict', actual: 0 });
      });

      it('holds a part of the events with one more for a conflict', async () => {
        const stream = newStream();
        const drafts = draftsOf([1, 2]);
        await store.append(stream, 'no-stream', envelop(null, stream, drafts));
        const more = envelop(null, stream, [...drafts, ...draftsOf([3])]);
        expect(await store.append(stream, 'no-stream', more)).toEqual({ outcome: 'conflict', actual: 1 });
      });

      it('holds an id that is taken, at the right revision, for a defect and stores nothing', async () => {
        const stream = newStream();
        const [draft] = draftsOf([1]);
        await store.append(stream, 'no-stream', envelop(null, stream, [draft]));
        const again = envelop(await store.headOfStream(stream), stream, [...draftsOf([2]), draft]);
        const before = await store.head();
        await expect(store.append(stream, 0, again)).rejects.toThrow();
        expect(await store.readStream(stream)).toHaveLength(1);
        expect(await store.head()).toBe(before);
      });
    });

    describe('many writers at once', () => {
      const outcomesOf = (outcomes: readonly AppendOutcome[], outcome: AppendOutcome['outcome']) =>
        outcomes.filter((one) => one.outcome === outcome).length;

      it('of twenty that saw the same revision exactly one wins, and the others learn the new one', async () => {
        const stream = newStream();
        await appendTo(stream, 0);
        const head = await store.headOfStream(stream);
        const outcomes = await Promise.all(
          numbers(20).map((n) => store.append(stream, 0, envelop(head, stream, draftsOf([n])))),
        );
        expect([outcomesOf(outcomes, 'appended'), outcomesOf(outcomes, 'conflict')]).toEqual([1, 19]);
        expect(outcomes.filter((one) => one.outcome === 'conflict').every(({ actual }) => actual === 1)).toBe(true);
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('of twenty that create the same stream exactly one wins', async () => {
        const stream = newStream();
        const outcomes = await Promise.all(
          numbers(20).map((n) => store.append(stream, 'no-stream', envelop(null, stream, draftsOf([n])))),
        );
        expect([outcomesOf(outcomes, 'appended'), outcomesOf(outcomes, 'conflict')]).toEqual([1, 19]);
        expect(await store.readStream(stream)).toHaveLength(1);
      });

      it('of twenty that send the same events all get the same outcome, and one of them stored', async () => {
        const stream = newStream();
        const events = envelop(null, stream, draftsOf([1, 2]));
        const outcomes = await Promise.all(numbers(20).map(() => store.append(stream, 'no-stream', events)));
        expect(outcomes.filter((one) => one.outcome === 'appended' && !one.duplicate)).toHaveLength(1);
        expect(new Set(outcomes.map(positionOf)).size).toBe(1);
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      it('on streams of their own all win, and the log keeps each append together', async () => {
        const before = await store.head();
        const streams = numbers(20).map(newStream);
        await Promise.all(streams.map((stream) => appendTo(stream, 1, 2, 3)));
        const log = (await all(store.readAll(before))).map(({ stream, data }) => `${stream} ${JSON.stringify(data)}`);
        const together = new Set(numbers(20).map((n) => log.slice(n * 3, n * 3 + 3).join()));
        expect(together).toEqual(new Set(streams.map((stream) => `${stream} 1,${stream} 2,${stream} 3`)));
      });
    });

    describe('keeping events', () => {
      it('gives back the whole envelope, and its hash still proves it', async () => {
        const stream = newStream();
        const events = envelop(null, stream, draftsOf([{ b: 1, a: [null, true, 'x', 1.5e-7, { deep: {} }] }, null]));
        await store.append(stream, 'no-stream', events);
        const read = await store.readStream(stream);
        expect(read.map(withoutPosition)).toEqual(events);
        expect(read.map(hashOf)).toEqual(events.map(({ metadata }) => metadata.hash));
      });

      it('keeps every letter there is', async () => {
        const stream = newStream();
        const text = 'Zoë e\u0301 王小明 👩‍👧 שלום \u0000 \u2028 \\ " \ud800 {}, NULL \ufffe';
        await appendTo(stream, { [text]: [text, text] });
        expect(dataOf(await store.readStream(stream))).toEqual([{ [text]: [text, text] }]);
      });

      it('keeps every number a program can hold', async () => {
        const stream = newStream();
        const kept = [0, -1, 0.1 + 0.2, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE];
        await appendTo(stream, kept);
        expect(dataOf(await store.readStream(stream))).toEqual([kept]);
      });

      it('keeps an event of a megabyte', async () => {
        const stream = newStream();
        const large = 'ä"\\'.repeat(250_000);
        await appendTo(stream, large);
        expect(dataOf(await store.readStream(stream))).toEqual([large]);
      });

      it('keeps five hundred events of one append in order', async () => {
        const stream = newStream();
        await appendTo(stream, ...numbers(500));
        expect(dataOf(await store.readStream(stream))).toEqual(numbers(500));
      });
    });

    describe('reading streams', () => {
      it('reads a stream that does not exist as empty, without a head', async () => {
        expect(await store.readStream(newStream())).toEqual([]);
        expect(await store.headOfStream(newStream())).toBeNull();
      });

      it('reads from a revision on, and nothing past the end', async () => {
        const stream = newStream();
        await appendTo(stream, 0, 1, 2, 3);
        expect(dataOf(await store.readStream(stream, 2))).toEqual([2, 3]);
        expect(await store.readStream(stream, 4)).toEqual([]);
      });

      it('tells the head that an append has to continue', async () => {
        const stream = newStream();
        await appendTo(stream, 0, 1);
        const last = (await store.readStream(stream)).at(-1);
        expect(await store.headOfStream(stream)).toEqual({
          revision: 1,
          recordedAt: last?.metadata.recordedAt,
          hash: last?.metadata.hash,
        });
      });

      it('never mixes streams, even when one name begins like the other', async () => {
        const [short, long] = [newStream(), streamName(`${newStream()}-more`)];
        await appendTo(short, 'short');
        await appendTo(long, 'long');
        expect(dataOf(await store.readStream(short))).toEqual(['short']);
      });

      it('reads several streams at once, each in order, and leaves out what does not exist', async () => {
        const [one, two, none] = [newStream(), newStream(), newStream()];
        await appendTo(one, 1);
        await appendTo(two, 2);
        await appendTo(one, 3);
        const read = await store.readStreams([two, none, one, one]);
        expect(new Map([...read].map(([stream, events]) => [stream, dataOf(events)]))).toEqual(
          new Map([
            [one, [1, 3]],
            [two, [2]],
          ]),
        );
        expect((await store.readStreams([])).size).toBe(0);
      });
    });

    describe('reading the log', () => {
      it('reads in the order of commits, through pages of any size', async () => {
        const before = await store.head();
        const [one, two] = [newStream(), newStream()];
        await appendTo(one, 0, 1);
        await appendTo(two, 2);
        await appendTo(one, 3, 4, 5, 6);
        for (const pageSize of [1, 2, 3, 7, 100])
          expect(dataOf(await all(store.readAll(before, {}, pageSize)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
      });

      it('never gives a page larger than asked for, nor an empty one', async () => {
        const before = await store.head();
        await appendTo(newStream(), 0, 1, 2, 3, 4, 5);
        const sizes = [];
        for await (const page of store.readAll(before, {}, 3)) sizes.push(page.length);
        expect(sizes).toEqual([3, 3]);
      });

      it('goes on after a position without loss or repetition', async () => {
        const before = await store.head();
        await appendTo(newStream(), 0, 1, 2, 3, 4);
        const log = await all(store.readAll(before));
        for (const [index, { position }] of log.entries())
          expect(dataOf(await all(store.readAll(position)))).toEqual([1, 2, 3, 4].slice(index));
      });

      it('begins at the first event there is when nothing was read yet', async () => {
        const stream = newStream();
        await appendTo(stream, 0);
        const log = await all(store.readAll(null));
        expect(log.filter((event) => event.stream === stream)).toHaveLength(1);
        expect(log.map(({ position }) => position)).toEqual(
          log.map(({ position }) => position).sort((a, b) => (a < b ? -1 : 1)),
        );
      });

      it('ends at the head as it was found: what is appended meanwhile belongs to the next read', async () => {
        const before = await store.head();
        await appendTo(newStream(), 0, 1);
        const seen = [];
        for await (const page of store.readAll(before, {}, 1)) {
          seen.push(...dataOf(page));
          if (seen.length < 5) await appendTo(newStream(), 'meanwhile');
        }
        expect(seen).toEqual([0, 1]);
      });

      it('can be left in the middle', async () => {
        const before = await store.head();
        await appendTo(newStream(), 0, 1, 2);
        for await (const page of store.readAll(before, {}, 1)) {
          expect(dataOf(page)).toEqual([0]);
          break;
        }
        expect(await all(store.readAll(before))).toHaveLength(3);
      });

      it('ends where head() points', async () => {
        const outcome = await appendTo(newStream(), 0, 1);
        expect(await store.head()).toBe(positionOf(outcome));
        expect(await all(store.readAll(positionOf(outcome)))).toEqual([]);
      });

      it('filters by the beginning of the stream name, by type and by both', async () => {
        const before = await store.head();
        const mark = randomUUID().slice(0, 8);
        for (const [stream, type] of [
          [`apple-${mark}`, 'Picked'],
          [`apple-${mark}-b`, 'Eaten'],
          [`applepie-${mark}`, 'Eaten'],
          [`pear-${mark}`, 'Picked'],
        ] as const) {
          const drafts = draftsOf([`${type} ${stream}`]).map((draft) => ({ ...draft, type }));
          await store.append(streamName(stream), 'no-stream', envelop(null, streamName(stream), drafts));
        }
        const found = async (filter: ReadAllFilter) => dataOf(await all(store.readAll(before, filter, 1)));
        expect(await found({ streamPrefix: 'apple-' })).toEqual([`Picked apple-${mark}`, `Eaten apple-${mark}-b`]);
        expect(await found({ types: ['Eaten'] })).toEqual([`Eaten apple-${mark}-b`, `Eaten applepie-${mark}`]);
        expect(await found({ types: ['Eaten', 'Picked'], streamPrefix: 'pear-' })).toEqual([`Picked pear-${mark}`]);
        expect(await found({ types: [] })).toEqual([]);
        expect(await found({ streamPrefix: 'a%' })).toEqual([]);
      });
    });

    it('wakes whoever waits after an append, until they no longer want it', async () => {
      let wake = (): void => undefined;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const stop = await store.onAppended(() => wake());
      await appendTo(newStream(), 1);
      await woken;
      await stop();
    });

    it('tells which log it is, the same each time', async () => {
      const identity = await store.identity();
      expect(identity.storeId).not.toBe('');
      expect(await store.identity()).toEqual(identity);
    });
  });

const at = '2026-03-01T09:30:00.000Z';

const newStream = (): StreamName => streamName(`thing-${randomUUID()}`);

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

type Drafts = readonly [EventDraft, ...EventDraft[]];

const draftsOf = (data: readonly Json[]): Drafts => {
  const command = {
    commandId: commandId(randomUUID()),
    commandDigest: 'c'.repeat(64),
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: randomUUID(),
    causationId: null,
    at,
  };
  const [first, ...others] = data.map((one) => ({
    type: 'Happened',
    schemaVersion: 1,
    data: one,
    occurredOn: '2026-03-01',
    command,
  }));
  if (first === undefined) throw new Error('A test appends at least one event.');
  return [first, ...others];
};

const dataOf = (events: readonly EventEnvelope[]): readonly Json[] => events.map(({ data }) => data);

const withoutPosition = ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
}: RecordedEvent): EventEnvelope => ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
});

const positionOf = (outcome: AppendOutcome): Position => {
  if (outcome.outcome === 'conflict') throw new Error(`Appended nothing: the stream is at ${outcome.actual}.`);
  return outcome.position;
};

const all = async (pages: AsyncIterable<readonly RecordedEvent[]>): Promise<readonly RecordedEvent[]> => {
  const events = [];
  for await (const page of pages) events.push(...page);
  return events;
};
