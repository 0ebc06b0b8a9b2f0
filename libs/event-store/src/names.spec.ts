import { commandId, isCommandId, isStreamName, parsePosition, streamName } from './names';

describe('names', () => {
  it('takes stream names that sort the same everywhere', () => {
    expect(['thing-1', 'a', 'checkpoints', `thing-${'0'.repeat(194)}`].every(isStreamName)).toBe(true);
    expect(
      ['', 'Thing', '1-thing', 'thing_1', 'thing 1', 'thing~', 'thing\n', 'größe', 'a'.repeat(201)].some(isStreamName),
    ).toBe(false);
    expect(() => streamName('Thing')).toThrow(/A stream name is/);
  });

  it('takes command ids of visible ASCII', () => {
    expect(['0', '3f2c-x/1', '~!'].every(isCommandId)).toBe(true);
    expect(['', 'a b', 'é', 'a\u0000', 'a'.repeat(201)].some(isCommandId)).toBe(false);
    expect(() => commandId('')).toThrow(/A command id is/);
  });

  it('reads a position back and nothing that is none', () => {
    expect(parsePosition('9007199254740993')).toBe(9_007_199_254_740_993n);
    expect(['', '0', '-1', '01', '1.5', '1e3', ' 1', '99999999999999999999'].map(parsePosition)).toEqual(
      Array(8).fill(null),
    );
  });
});
