import { recordKey } from './record-key';

const secret = Buffer.alloc(32, 7);

describe('the key of a record', () => {
  it('opens what the same secret sealed, in text and in bytes', () => {
    const [one, again] = [recordKey(secret), recordKey(secret)];
    expect(again.open(one.seal('Zoë', 'a#b'), 'a#b')).toBe('Zoë');
    expect(again.openBytes(one.sealBytes(Buffer.from('pdf'), 'a#b'), 'a#b').toString()).toBe('pdf');
  });

  it('does not open what another record sealed', () => {
    const sealed = recordKey(secret).seal('Zoë', 'a#b');
    expect(() => recordKey(Buffer.alloc(32, 8)).open(sealed, 'a#b')).toThrow(/cannot be opened/);
  });

  it('digests equal texts of a record alike, and those of two records apart', () => {
    const digest = recordKey(secret).digest('{"type":"X"}');
    // Written down: a changed derivation would make every stored digest worthless.
    expect(digest).toBe('c959e47a8ced5fec5f41b97f87b8b942ef9f99d3c6eb0d6ab302aed28583f016');
    expect(recordKey(secret).digest('{"type":"X"}')).toBe(digest);
    expect(recordKey(Buffer.alloc(32, 8)).digest('{"type":"X"}')).not.toBe(digest);
  });

  it('still opens what the first version sealed', () =>
    expect(recordKey(secret).open('sealed1.AQkJCQkJCQkJCQkJCYDBlL77qN4avF1n08hMhkAw0MZo', 'a#b')).toBe('Zoë'));
});
