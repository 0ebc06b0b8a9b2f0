import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { freezable } from './freezable.fixture';
import { redisCounts } from './shared-counts';

const url = process.env['TEST_REDIS_URL'];

/** Bounded: whoever stops the test would otherwise leave it asking a server that is gone. */
const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 1_000; tries += 1) {
    if (await holds()) return;
    await setTimeout(5);
  }
  throw new Error('It never came.');
};

describe('counts that processes share', () => {
  it('fail at once where nobody answers', async () => {
    const counts = redisCounts('redis://127.0.0.1:1');
    await expect(counts.count('key', 1_000)).rejects.toThrow();
    await counts.close();
  });
});

if (url !== undefined)
  describe('counts that processes share, on a Redis', () => {
    it('add up over processes, and end with their window', async () => {
      const [one, other] = [redisCounts(url), redisCounts(url)];
      const key = randomUUID();
      // Until it is connected a count fails, as it should.
      for (const counts of [one, other])
        await eventually(async () => (await counts.count(randomUUID(), 1_000).catch(() => null)) !== null);
      expect(await one.count(key, 60_000)).toMatchObject({ times: 1 });
      const { times, leftMs } = await other.count(key, 60_000);
      expect(times).toBe(2);
      expect(leftMs).toBeGreaterThan(0);
      expect(leftMs).toBeLessThanOrEqual(60_000);
      await one.count(`${key} short`, 1);
      await eventually(async () => (await one.count(`${key} short`, 1)).times === 1);
      await Promise.all([one.close(), other.close()]);
    });

    it('are not made higher by what was asked while the server was frozen', async () => {
      const way = await freezable(url);
      const counts = redisCounts(way.url);
      const key = randomUUID();
      const answers = () =>
        eventually(async () => (await counts.count(randomUUID(), 1_000).catch(() => null)) !== null);
      await answers();
      expect(await counts.count(key, 60_000)).toMatchObject({ times: 1 });
      way.freeze();
      await expect(counts.count(key, 60_000)).rejects.toThrow();
      // Longer than nothing is sent after a failure: what comes later must not pile up either.
      for (let rounds = 0; rounds < 8; rounds += 1) {
        const asked = await Promise.allSettled(Array.from({ length: 10 }, () => counts.count(key, 60_000)));
        expect(asked.map(({ status }) => status)).toEqual(Array<string>(10).fill('rejected'));
        await setTimeout(200);
      }
      way.thaw();
      await answers();
      // The one that was under way may have been counted.
      expect((await counts.count(key, 60_000)).times).toBeLessThanOrEqual(3);
      await counts.close();
      way.close();
    });
  });
