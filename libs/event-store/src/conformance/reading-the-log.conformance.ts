import { randomUUID } from 'node:crypto';
import { envelop } from '../envelop';
import type { ReadAllFilter } from '../event-store';
import { streamName } from '../names';
import { all, appendTo, dataOf, draftsOf, newStream, positionOf, type Given } from './made-up-events.fixture';

export const readingTheLog = (given: Given): void => {
  describe('reading the log', () => {
    it('reads in the order of commits, through pages of any size', async () => {
      const before = await given.store.head();
      const [one, two] = [newStream(), newStream()];
      await appendTo(given, one, 0, 1);
      await appendTo(given, two, 2);
      await appendTo(given, one, 3, 4, 5, 6);
      for (const pageSize of [1, 2, 3, 7, 100])
        expect(dataOf(await all(given.store.readAll(before, {}, pageSize)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    });

    it('never gives a page larger than asked for, nor an empty one', async () => {
      const before = await given.store.head();
      await appendTo(given, newStream(), 0, 1, 2, 3, 4, 5);
      const sizes = [];
      for await (const page of given.store.readAll(before, {}, 3)) sizes.push(page.length);
      expect(sizes).toEqual([3, 3]);
    });

    it('goes on after a position without loss or repetition', async () => {
      const before = await given.store.head();
      await appendTo(given, newStream(), 0, 1, 2, 3, 4);
      const log = await all(given.store.readAll(before));
      for (const [index, { position }] of log.entries())
        expect(dataOf(await all(given.store.readAll(position)))).toEqual([1, 2, 3, 4].slice(index));
    });

    it('begins at the first event there is when nothing was read yet', async () => {
      const stream = newStream();
      await appendTo(given, stream, 0);
      const log = await all(given.store.readAll(null));
      expect(log.filter((event) => event.stream === stream)).toHaveLength(1);
      expect(log.map(({ position }) => position)).toEqual(
        log.map(({ position }) => position).sort((a, b) => (a < b ? -1 : 1)),
      );
    });

    it('ends at the head as it was found: what is appended meanwhile belongs to the next read', async () => {
      const before = await given.store.head();
      await appendTo(given, newStream(), 0, 1);
      const seen = [];
      for await (const page of given.store.readAll(before, {}, 1)) {
        seen.push(...dataOf(page));
        if (seen.length < 5) await appendTo(given, newStream(), 'meanwhile');
      }
      expect(seen).toEqual([0, 1]);
    });

    it('can be left in the middle', async () => {
      const before = await given.store.head();
      await appendTo(given, newStream(), 0, 1, 2);
      for await (const page of given.store.readAll(before, {}, 1)) {
        expect(dataOf(page)).toEqual([0]);
        break;
      }
      expect(await all(given.store.readAll(before))).toHaveLength(3);
    });

    it('ends where head() points', async () => {
      const outcome = await appendTo(given, newStream(), 0, 1);
      expect(await given.store.head()).toBe(positionOf(outcome));
      expect(await all(given.store.readAll(positionOf(outcome)))).toEqual([]);
    });

    it('filters by the beginning of the stream name, by type and by both', async () => {
      const before = await given.store.head();
      const mark = randomUUID().slice(0, 8);
      for (const [stream, type] of [
        [`apple-${mark}`, 'Picked'],
        [`apple-${mark}-b`, 'Eaten'],
        [`applepie-${mark}`, 'Eaten'],
        [`pear-${mark}`, 'Picked'],
      ] as const) {
        const drafts = draftsOf([`${type} ${stream}`]).map((draft) => ({ ...draft, type }));
        await given.store.append(streamName(stream), 'no-stream', envelop(null, streamName(stream), drafts));
      }
      const found = async (filter: ReadAllFilter) => dataOf(await all(given.store.readAll(before, filter, 1)));
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
    const stop = await given.store.onAppended(() => wake());
    await appendTo(given, newStream(), 1);
    await woken;
    await stop();
  });

  it('tells which log it is, the same each time', async () => {
    const identity = await given.store.identity();
    expect(identity.storeId).not.toBe('');
    expect(await given.store.identity()).toEqual(identity);
  });
};
