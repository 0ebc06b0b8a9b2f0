import { stretchesOfLog } from './stretches-of-log';

describe('the stretches of a log', () => {
  it.each([0, 1, 16_000, 16_001, 1_000_000, 10 ** 9])('of %i events follow each other without a gap', (events) => {
    const stretches = stretchesOfLog(events, 1);
    expect(stretches[0]?.from).toBe('child-');
    expect(stretches.at(-1)?.before).toBe('child-~');
    stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index]?.before));
    for (const { from, before } of stretches) expect(from < before).toBe(true);
  });

  it('are one for each thread, and more of a larger log', () => {
    expect([1, 2, 4].map((threads) => stretchesOfLog(100_000, threads).length)).toEqual([1, 2, 4]);
    expect([1_000_000, 3_000_000, 10 ** 12].map((events) => stretchesOfLog(events, 2).length)).toEqual([2, 6, 4_096]);
  });
});
