import { boundedCache } from './bounded-cache';

describe('a bounded cache', () => {
  it('drops what was unused for longest when it is full', () => {
    const cache = boundedCache<number>(2, 1_000, () => 0);
    cache.remember('a', 1);
    cache.remember('b', 2);
    cache.recall('a');
    cache.remember('c', 3);
    expect(['a', 'b', 'c'].map((name) => cache.recall(name))).toEqual([1, undefined, 3]);
  });

  it('drops what is older than its age, however often it was used', () => {
    let now = 0;
    const cache = boundedCache<number>(2, 1_000, () => now);
    cache.remember('a', 1);
    now = 999;
    expect(cache.recall('a')).toBe(1);
    now = 1_000;
    expect(cache.recall('a')).toBeUndefined();
  });

  it('forgets what it is told to forget', () => {
    const cache = boundedCache<number>(2, 1_000, () => 0);
    cache.remember('a', 1);
    cache.forget('a');
    expect(cache.recall('a')).toBeUndefined();
  });
});
