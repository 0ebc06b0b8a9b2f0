import { gather } from './gather';

describe('gathered calls', () => {
  it('made in one turn go as one batch', async () => {
    const batches: (readonly number[])[] = [];
    const double = gather(async (items: readonly number[]) => {
      batches.push(items);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('made while a batch is under way form the next one, which starts after them', async () => {
    const batches: (readonly string[])[] = [];
    let finish = (): void => undefined;
    const echo = gather(async (items: readonly string[]) => {
      batches.push(items);
      if (batches.length === 1) await new Promise<void>((resolve) => (finish = resolve));
      return items;
    });
    const first = echo('a');
    await Promise.resolve();
    const others = [echo('b'), echo('c')];
    finish();
    expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'c']);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('fail together when their statement fails, and not those after them', async () => {
    let failing = true;
    const echo = gather(async (items: readonly string[]) => {
      if (failing) throw new Error('cut');
      return items;
    });
    await expect(Promise.all([echo('a'), echo('b')])).rejects.toThrow('cut');
    failing = false;
    expect(await echo('c')).toBe('c');
  });
});
