import { envelop } from '../envelop';
import type { EventEnvelope, StreamName } from '../envelope';
import { all, appendTo, at, dataOf, draftsOf, newStream, numbers, type Given } from './made-up-events.fixture';

export const appendingInOrder = (given: Given): void => {
  describe('appending events of many streams in order', () => {
    const interleaved = (streams: readonly StreamName[], rounds: number): readonly EventEnvelope[] => {
      const perStream = streams.map((stream) => envelop(null, stream, draftsOf(numbers(rounds))));
      return numbers(rounds).flatMap((round) => perStream.flatMap((events) => events.slice(round, round + 1)));
    };

    it('keeps the order given, across streams and within each', async () => {
      const before = await given.store.head();
      const streams = [newStream(), newStream(), newStream()];
      const events = interleaved(streams, 4);
      const outcome = await given.store.appendInOrder(events);
      expect(outcome).toMatchObject({ outcome: 'appended', duplicate: false });
      expect((await all(given.store.readAll(before))).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      expect(await given.store.head()).toBe(outcome.outcome === 'appended' ? outcome.position : null);
    });

    it('continues streams that exist, and gives the same events their first outcome', async () => {
      const [one, two] = [newStream(), newStream()];
      await appendTo(given, one, 'before');
      const continued = envelop(await given.store.headOfStream(one), one, draftsOf(['after']));
      const events = [...continued, ...envelop(null, two, draftsOf(['new']))];
      const first = await given.store.appendInOrder(events);
      await appendTo(given, one, 'later');
      expect(await given.store.appendInOrder(events)).toEqual({ ...first, duplicate: true });
      expect(dataOf(await given.store.readStream(one))).toEqual(['before', 'after', 'later']);
    });

    it('tells which stream stands elsewhere, and stores nothing of it nor after it', async () => {
      const [one, two] = [newStream(), newStream()];
      await appendTo(given, two, 'in the way');
      const clashing = envelop(null, two, draftsOf(['clash']));
      const later = newStream();
      const events = [...envelop(null, one, draftsOf([1])), ...clashing, ...envelop(null, later, draftsOf([2]))];
      expect(await given.store.appendInOrder(events)).toEqual({ outcome: 'conflict', stream: two, actual: 0 });
      expect(dataOf(await given.store.readStream(two))).toEqual(['in the way']);
      expect(await given.store.readStream(later)).toEqual([]);
    });

    it('holds events that do not continue one another, or the hash of the stream, for a defect', async () => {
      const stream = newStream();
      await appendTo(given, stream, 1);
      const elsewhere = { revision: 0, recordedAt: at, hash: 'b'.repeat(64) };
      await expect(given.store.appendInOrder(envelop(elsewhere, stream, draftsOf([2])))).rejects.toThrow(
        /hash of its last/,
      );
      const events = envelop(null, newStream(), draftsOf([1, 2, 3]));
      await expect(given.store.appendInOrder([...events].reverse())).rejects.toThrow(/do not continue it/);
      await expect(given.store.appendInOrder([])).rejects.toThrow(/at least one event/);
    });
  });
};
