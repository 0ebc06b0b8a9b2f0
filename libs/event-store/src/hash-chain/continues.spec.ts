import { continues, recordedAtIn } from './continues';

const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)];
const instant = '2026-03-01T09:30:00.000Z';
const body = (metadata: string): string => `{"n":1},"id":"x","metadata":${metadata}`;
const usual = body(`{"actorId":"x","previousHash":"${hash}","recordedAt":"${instant}"}`);

describe('the previous hash that stored metadata name', () => {
  it('is told where it always stands', () => {
    expect(continues(usual, hash)).toBe(true);
    expect(continues(usual, other)).toBe(false);
    expect(recordedAtIn(usual)).toBe(instant);
  });

  it('is told wherever else it stands', () =>
    expect(continues(body(`{"previousHash":"${hash}","zone":"x"}`), hash)).toBe(true));

  it.each([
    ['a key that ends like it', `{"x":"","\\"previousHash":"${hash}","recordedAt":"${instant}"}`],
    ['a key named for it after a comma', `{"x":"",",\\"previousHash":"${hash}","recordedAt":"${instant}"}`],
    ['a later one', `{"a":1,"previousHash":"${hash}","recordedAt":"","previousHash":""   }`],
    ['nothing', `{"recordedAt":"${instant}"}`],
    ['no fields', 'null'],
  ])('is not taken from %s', (_, metadata) => {
    expect(() => JSON.parse(metadata) as unknown).not.toThrow();
    expect(continues(body(metadata), hash)).toBe(false);
  });
});
