import { stretchesOfLog } from './stretches-of-log';

describe('the stretches of a log', () => {
  it.each([0, 1, 16_000, 16_001, 1_000_000, 10 ** 9])('of %i events follow each other without a gap', (events) => {
    const stretches = stretchesOfLog(events);
    expect(stretches[0]?.from).toBe('child-');
    expect(stretches.at(-1)?.before).toBe('child-~');
    stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index]?.before));
    for (const { from, before } of stretches) expect(from < before).toBe(true);
  });

  it('are one for a small log and more for a larger one', () =>
    expect([100, 16_001, 1_000_000].map((events) => stretchesOfLog(events).length)).toEqual([1, 2, 63]));
});
