import type { Position } from '../envelope';
import type { ReadStreamOptions } from '../event-store';
import { streamName } from '../names';
import { appendTo, dataOf, newStream, numbers, positionOf, type Given } from './made-up-events.fixture';

export const readingStreams = (given: Given): void => {
  describe('reading streams', () => {
    it('reads a stream that does not exist as empty, without a head', async () => {
      expect(await given.store.readStream(newStream())).toEqual([]);
      expect(await given.store.headOfStream(newStream())).toBeNull();
    });

    it('reads from a revision on, and nothing past the end', async () => {
      const stream = newStream();
      await appendTo(given, stream, 0, 1, 2, 3);
      expect(dataOf(await given.store.readStream(stream, { from: 2 }))).toEqual([2, 3]);
      expect(dataOf(await given.store.readStream(stream, { from: 1, atMost: 2 }))).toEqual([1, 2]);
      expect(await given.store.readStream(stream, { from: 4 })).toEqual([]);
    });

    it('reads backward from the end or from a revision, down to the first event', async () => {
      const stream = newStream();
      await appendTo(given, stream, 0, 1, 2, 3);
      const backward = async (options: ReadStreamOptions) =>
        dataOf(await given.store.readStream(stream, { direction: 'backward', ...options }));
      expect(await backward({})).toEqual([3, 2, 1, 0]);
      expect(await backward({ atMost: 1 })).toEqual([3]);
      expect(await backward({ from: 2, atMost: 2 })).toEqual([2, 1]);
      expect(await backward({ from: 9 })).toEqual([3, 2, 1, 0]);
      expect(await given.store.readStream(newStream(), { direction: 'backward' })).toEqual([]);
    });

    it('reads a stream of more events than one page of the store holds', async () => {
      const stream = newStream();
      await appendTo(given, stream, ...numbers(1_300));
      expect(dataOf(await given.store.readStream(stream))).toEqual(numbers(1_300));
      const backward = await given.store.readStream(stream, { direction: 'backward', atMost: 1_200 });
      expect(dataOf(backward)).toEqual([...numbers(1_300)].reverse().slice(0, 1_200));
    });

    it('tells the head that an append has to continue', async () => {
      const stream = newStream();
      await appendTo(given, stream, 0, 1);
      const last = (await given.store.readStream(stream)).at(-1);
      expect(await given.store.headOfStream(stream)).toEqual({
        revision: 1,
        recordedAt: last?.metadata.recordedAt,
        hash: last?.metadata.hash,
      });
    });

    it('never mixes streams, even when one name begins like the other', async () => {
      const [short, long] = [newStream(), streamName(`${newStream()}-more`)];
      await appendTo(given, short, 'short');
      await appendTo(given, long, 'long');
      expect(dataOf(await given.store.readStream(short))).toEqual(['short']);
    });

    it('reads several streams at once, each in order, and leaves out what does not exist', async () => {
      const [one, two, none] = [newStream(), newStream(), newStream()];
      await appendTo(given, one, 1);
      await appendTo(given, two, 2);
      await appendTo(given, one, 3);
      const read = await given.store.readStreams([two, none, one, one]);
      expect(new Map([...read].map(([stream, events]) => [stream, dataOf(events)]))).toEqual(
        new Map([
          [one, [1, 3]],
          [two, [2]],
        ]),
      );
      expect((await given.store.readStreams([])).size).toBe(0);
    });
  });

  describe('finding an event again', () => {
    it('gives the event at a position that was given out, and nothing where none stands', async () => {
      const stream = newStream();
      const position = positionOf(await appendTo(given, stream, 'first', 'second'));
      expect(await given.store.eventAt(position)).toMatchObject({ stream, revision: 1, data: 'second', position });
      const [first] = await given.store.readStream(stream);
      expect(first === undefined ? null : await given.store.eventAt(first.position)).toEqual(first);
      expect(await given.store.eventAt((position + 1_000_000_000n) as Position)).toBeNull();
    });
  });
};
