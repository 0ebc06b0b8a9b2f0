import { gate } from './gate';

describe('a gate', () => {
  it('lets so many in at once, in the order they came, and one more for each that leaves, however it ends', async () => {
    const pass = gate(2);
    const entered: number[] = [];
    const leave: (() => void)[] = [];
    const passing = [0, 1, 2, 3].map((n) =>
      pass(async () => {
        entered.push(n);
        await new Promise<void>((resolve) => (leave[n] = resolve));
        if (n === 0) throw new Error('It failed inside.');
        return n;
      }).catch(() => 'failed'),
    );
    expect(entered).toEqual([0, 1]);
    leave[0]?.();
    await passing[0];
    expect(entered).toEqual([0, 1, 2]);
    leave[2]?.();
    await passing[2];
    leave[3]?.();
    leave[1]?.();
    expect(await Promise.all(passing)).toEqual(['failed', 1, 2, 3]);
  });
});
