import { envelop } from '../envelop';
import type { AppendOutcome } from '../event-store';
import {
  all,
  appendTo,
  at,
  dataOf,
  draftsOf,
  newStream,
  numbers,
  positionOf,
  type Given,
} from './made-up-events.fixture';

export const appending = (given: Given): void => {
  describe('appending', () => {
    it('starts a stream that does not exist', async () => {
      const stream = newStream();
      expect(await given.store.append(stream, 'no-stream', envelop(null, stream, draftsOf([1, 2])))).toMatchObject({
        outcome: 'appended',
        revision: 1,
        duplicate: false,
      });
      expect(dataOf(await given.store.readStream(stream))).toEqual([1, 2]);
    });

    it('continues a stream at the revision the writer has seen', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1, 2);
      expect(await appendTo(given, stream, 3)).toMatchObject({ outcome: 'appended', revision: 2, duplicate: false });
      expect(dataOf(await given.store.readStream(stream))).toEqual([1, 2, 3]);
    });

    it('gives later appends later positions', async () => {
      const positions = [];
      for (const stream of [newStream(), newStream(), newStream()])
        positions.push(positionOf(await appendTo(given, stream, 1, 2)));
      expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
      expect(new Set(positions).size).toBe(3);
    });

    it('refuses to start a stream that exists, and tells its revision', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1, 2);
      expect(await given.store.append(stream, 'no-stream', envelop(null, stream, draftsOf([3])))).toEqual({
        outcome: 'conflict',
        actual: 1,
      });
    });

    it('refuses to continue a stream that does not exist', async () => {
      const [stream, head] = [newStream(), { revision: 4, recordedAt: at, hash: 'a'.repeat(64) }];
      expect(await given.store.append(stream, 4, envelop(head, stream, draftsOf([1])))).toEqual({
        outcome: 'conflict',
        actual: null,
      });
      expect(await given.store.headOfStream(stream)).toBeNull();
    });

    it('refuses a revision that is behind, and one that is ahead', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1);
      const seen = await given.store.headOfStream(stream);
      await appendTo(given, stream, 2);
      const ahead = { revision: 7, recordedAt: at, hash: 'a'.repeat(64) };
      expect(await given.store.append(stream, 0, envelop(seen, stream, draftsOf([3])))).toEqual({
        outcome: 'conflict',
        actual: 1,
      });
      expect(await given.store.append(stream, 7, envelop(ahead, stream, draftsOf([3])))).toEqual({
        outcome: 'conflict',
        actual: 1,
      });
      expect(dataOf(await given.store.readStream(stream))).toEqual([1, 2]);
    });

    it('stores nothing at all when it refuses', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1);
      const before = await given.store.head();
      await given.store.append(stream, 'no-stream', envelop(null, stream, draftsOf([2, 3, 4])));
      expect(await given.store.head()).toBe(before);
      expect(await given.store.readStream(stream)).toHaveLength(1);
    });

    it('holds an append of nothing, of another stream, with a hole or out of the chain for a defect', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1);
      const head = await given.store.headOfStream(stream);
      const events = envelop(head, stream, draftsOf([2, 3]));
      const elsewhere = { revision: 0, recordedAt: at, hash: 'b'.repeat(64) };
      await expect(given.store.append(stream, 0, [])).rejects.toThrow(/at least one event/);
      await expect(given.store.append(newStream(), 0, events)).rejects.toThrow(/do not continue it/);
      await expect(given.store.append(stream, 0, events.slice(1))).rejects.toThrow(/do not continue it/);
      await expect(given.store.append(stream, 0, [...events].reverse())).rejects.toThrow(/do not continue it/);
      await expect(given.store.append(stream, 0, envelop(elsewhere, stream, draftsOf([2])))).rejects.toThrow(
        /hash of its last event/,
      );
      expect(await given.store.readStream(stream)).toHaveLength(1);
    });
  });

  describe('appending again', () => {
    it('gives the very same events their first outcome, stored once', async () => {
      const stream = newStream();
      const events = envelop(null, stream, draftsOf([1, 2]));
      const first = await given.store.append(stream, 'no-stream', events);
      expect(await given.store.append(stream, 'no-stream', events)).toEqual({ ...first, duplicate: true });
      expect(await given.store.readStream(stream)).toHaveLength(2);
    });

    it('does so too when the stream has gone on since', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1);
      const events = envelop(await given.store.headOfStream(stream), stream, draftsOf([2]));
      const first = await given.store.append(stream, 0, events);
      await appendTo(given, stream, 3);
      expect(await given.store.append(stream, 0, events)).toEqual({ ...first, duplicate: true });
      expect(dataOf(await given.store.readStream(stream))).toEqual([1, 2, 3]);
    });

    it('holds the same ids with other content behind the stream for a conflict: two tries of one command met', async () => {
      const stream = newStream();
      const [draft] = draftsOf([1]);
      await given.store.append(stream, 'no-stream', envelop(null, stream, [draft]));
      const resealed = envelop(null, stream, [{ ...draft, data: 'sealed anew' }]);
      expect(await given.store.append(stream, 'no-stream', resealed)).toEqual({ outcome: 'conflict', actual: 0 });
    });

    it('holds a part of the events with one more for a conflict', async () => {
      const stream = newStream();
      const drafts = draftsOf([1, 2]);
      await given.store.append(stream, 'no-stream', envelop(null, stream, drafts));
      const more = envelop(null, stream, [...drafts, ...draftsOf([3])]);
      expect(await given.store.append(stream, 'no-stream', more)).toEqual({ outcome: 'conflict', actual: 1 });
    });

    it('holds an id that is taken, at the right revision, for a defect and stores nothing', async () => {
      const stream = newStream();
      const [draft] = draftsOf([1]);
      await given.store.append(stream, 'no-stream', envelop(null, stream, [draft]));
      const again = envelop(await given.store.headOfStream(stream), stream, [...draftsOf([2]), draft]);
      const before = await given.store.head();
      await expect(given.store.append(stream, 0, again)).rejects.toThrow();
      expect(await given.store.readStream(stream)).toHaveLength(1);
      expect(await given.store.head()).toBe(before);
    });
  });

  describe('many writers at once', () => {
    const outcomesOf = (outcomes: readonly AppendOutcome[], outcome: AppendOutcome['outcome']) =>
      outcomes.filter((one) => one.outcome === outcome).length;

    it('of twenty that saw the same revision exactly one wins, and the others learn the new one', async () => {
      const stream = newStream();
      await appendTo(given, stream, 0);
      const head = await given.store.headOfStream(stream);
      const outcomes = await Promise.all(
        numbers(20).map((n) => given.store.append(stream, 0, envelop(head, stream, draftsOf([n])))),
      );
      expect([outcomesOf(outcomes, 'appended'), outcomesOf(outcomes, 'conflict')]).toEqual([1, 19]);
      expect(outcomes.filter((one) => one.outcome === 'conflict').every(({ actual }) => actual === 1)).toBe(true);
      expect(await given.store.readStream(stream)).toHaveLength(2);
    });

    it('of twenty that create the same stream exactly one wins', async () => {
      const stream = newStream();
      const outcomes = await Promise.all(
        numbers(20).map((n) => given.store.append(stream, 'no-stream', envelop(null, stream, draftsOf([n])))),
      );
      expect([outcomesOf(outcomes, 'appended'), outcomesOf(outcomes, 'conflict')]).toEqual([1, 19]);
      expect(await given.store.readStream(stream)).toHaveLength(1);
    });

    it('of twenty that send the same events all get the same outcome, and one of them stored', async () => {
      const stream = newStream();
      const events = envelop(null, stream, draftsOf([1, 2]));
      const outcomes = await Promise.all(numbers(20).map(() => given.store.append(stream, 'no-stream', events)));
      expect(outcomes.filter((one) => one.outcome === 'appended' && !one.duplicate)).toHaveLength(1);
      expect(new Set(outcomes.map(positionOf)).size).toBe(1);
      expect(await given.store.readStream(stream)).toHaveLength(2);
    });

    it('on streams of their own all win, and the log keeps each append together', async () => {
      const before = await given.store.head();
      const streams = numbers(20).map(newStream);
      await Promise.all(streams.map((stream) => appendTo(given, stream, 1, 2, 3)));
      const log = (await all(given.store.readAll(before))).map(
        ({ stream, data }) => `${stream} ${JSON.stringify(data)}`,
      );
      const together = new Set(numbers(20).map((n) => log.slice(n * 3, n * 3 + 3).join()));
      expect(together).toEqual(new Set(streams.map((stream) => `${stream} 1,${stream} 2,${stream} 3`)));
    });
  });
};
