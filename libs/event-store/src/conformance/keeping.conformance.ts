import { envelop } from '../envelop';
import { hashOf } from '../hash-chain/hash-of';
import { appendTo, dataOf, draftsOf, newStream, numbers, withoutPosition, type Given } from './made-up-events.fixture';

export const keeping = (given: Given): void => {
  describe('keeping events', () => {
    it('gives back the whole envelope, and its hash still proves it', async () => {
      const stream = newStream();
      const events = envelop(null, stream, draftsOf([{ b: 1, a: [null, true, 'x', 1.5e-7, { deep: {} }] }, null]));
      await given.store.append(stream, 'no-stream', events);
      const read = await given.store.readStream(stream);
      expect(read.map(withoutPosition)).toEqual(events);
      expect(read.map(hashOf)).toEqual(events.map(({ metadata }) => metadata.hash));
    });

    it('keeps every letter there is', async () => {
      const stream = newStream();
      const text = 'Zoë e\u0301 王小明 👩‍👧 שלום \u0000 \u2028 \\ " \ud800 {}, NULL \ufffe';
      await appendTo(given, stream, { [text]: [text, text] });
      expect(dataOf(await given.store.readStream(stream))).toEqual([{ [text]: [text, text] }]);
    });

    it('keeps every number a program can hold', async () => {
      const stream = newStream();
      const kept = [0, -1, 0.1 + 0.2, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE];
      await appendTo(given, stream, kept);
      expect(dataOf(await given.store.readStream(stream))).toEqual([kept]);
    });

    it('keeps an event of a megabyte', async () => {
      const stream = newStream();
      const large = 'ä"\\'.repeat(250_000);
      await appendTo(given, stream, large);
      expect(dataOf(await given.store.readStream(stream))).toEqual([large]);
    });

    it('keeps five hundred events of one append in order', async () => {
      const stream = newStream();
      await appendTo(given, stream, ...numbers(500));
      expect(dataOf(await given.store.readStream(stream))).toEqual(numbers(500));
    });
  });
};
