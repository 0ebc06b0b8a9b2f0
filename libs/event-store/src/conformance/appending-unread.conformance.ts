import { appendDrafts } from '../append-drafts';
import { appendTo, dataOf, draftsOf, newStream, numbers, type Given } from './made-up-events.fixture';

export const appendingUnread = (given: Given): void => {
  describe('appending without having read', () => {
    it('goes after whatever is there, or only when something is, or only when nothing is', async () => {
      const stream = newStream();
      expect(await appendDrafts(given.store, stream, 'stream-exists', draftsOf([0]))).toEqual({
        outcome: 'conflict',
        actual: null,
      });
      expect(await appendDrafts(given.store, stream, 'any', draftsOf([0]))).toMatchObject({ revision: 0 });
      expect(await appendDrafts(given.store, stream, 'any', draftsOf([1]))).toMatchObject({ revision: 1 });
      expect(await appendDrafts(given.store, stream, 'stream-exists', draftsOf([2]))).toMatchObject({ revision: 2 });
      expect(await appendDrafts(given.store, stream, 'no-stream', draftsOf([3]))).toEqual({
        outcome: 'conflict',
        actual: 2,
      });
      expect(dataOf(await given.store.readStream(stream))).toEqual([0, 1, 2]);
    });

    it('of twenty writers at once all succeed, each once', async () => {
      const stream = newStream();
      const outcomes = await Promise.all(
        numbers(20).map((n) => appendDrafts(given.store, stream, 'any', draftsOf([n]))),
      );
      expect(outcomes.every(({ outcome }) => outcome === 'appended')).toBe(true);
      expect([...dataOf(await given.store.readStream(stream))].map(Number).sort((a, b) => a - b)).toEqual(numbers(20));
    });

    it('recognises a command again, however far the stream has gone on, and refuses another under its id', async () => {
      const stream = newStream();
      const drafts = draftsOf(['a', 'b']);
      const first = await appendDrafts(given.store, stream, 'any', drafts);
      await appendTo(given, stream, ...numbers(600));
      expect(await appendDrafts(given.store, stream, 'any', drafts)).toEqual({ ...first, duplicate: true });
      const [draft] = drafts;
      const other = { ...draft, command: { ...draft.command, commandDigest: 'd'.repeat(64) } };
      expect(await appendDrafts(given.store, stream, 'any', [other])).toEqual({
        outcome: 'command-reused',
        revision: 1,
      });
      expect(await given.store.readStream(stream)).toHaveLength(602);
    });
  });
};
