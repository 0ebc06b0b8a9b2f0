import { randomBytes } from 'node:crypto';
import { openBytesWith, openWith, sealBytesWith, sealWith } from './seal';

const key = randomBytes(32);
const context = 'record-1#name';

describe('sealing', () => {
  it('gives back exactly what was sealed, whatever its letters', () => {
    for (const plain of ['', 'Zoë 王小明 👩‍👧', 'a'.repeat(100_000), '\u0000'])
      expect(openWith(key, sealWith(key, plain, context), context)).toBe(plain);
  });

  it('gives back exactly the bytes that were sealed', () => {
    const plain = randomBytes(50_000);
    expect(openBytesWith(key, sealBytesWith(key, plain, context), context).equals(plain)).toBe(true);
  });

  it('never seals the same text to the same text, so equal names cannot be told', () => {
    const sealed = Array.from({ length: 100 }, () => sealWith(key, 'Zoë', context));
    expect(new Set(sealed).size).toBe(100);
  });

  it('names its version and needs no escaping in JSON or a URL', () =>
    expect(sealWith(key, 'Zoë', context)).toMatch(/^sealed1\.[A-Za-z0-9_-]+$/));

  it('opens nowhere but in the place it was sealed for', () =>
    expect(() => openWith(key, sealWith(key, 'Zoë', context), 'record-2#name')).toThrow(
      /record-2#name cannot be opened/,
    ));

  it('does not open with another key', () =>
    expect(() => openWith(randomBytes(32), sealWith(key, 'Zoë', context), context)).toThrow(/another key/));

  it('notices every single changed byte, and tells no plain text', () => {
    const sealed = sealBytesWith(key, Buffer.from('Zoë lives here'), context);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => openBytesWith(key, changed, context)).toThrow(
        /^What is sealed for record-1#name cannot be opened: it [a-z ,]+\.$/,
      );
    }
  });

  it('notices a cut, an added character and text that never was sealed', () => {
    const sealed = sealWith(key, 'Zoë', context);
    for (const text of [sealed.slice(0, -4), `${sealed}!`, `${sealed}=`, 'Zoë', '', 'sealed1.', 'sealed2.AAAA'])
      expect(() => openWith(key, text, context)).toThrow(/cannot be opened/);
  });
});
