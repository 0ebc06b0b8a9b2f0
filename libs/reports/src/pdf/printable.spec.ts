import { reportFonts } from './fonts';
import { missingCharacter, printable } from './printable';

const print = (text: string) => printable(text, reportFonts().regular.opened);

describe('printable text', () => {
  it('keeps Latin, Cyrillic, Greek, Hebrew and Arabic as they are', () => {
    for (const text of [
      '\u0160t\u011bp\u00e1nka \u0110\u1ed7',
      '\u0421\u0430\u0448\u0430',
      '\u039d\u03af\u03ba\u03bf\u03c2',
      '\u05e0\u05d5\u05e2\u05dd',
      '\u0633\u0627\u0631\u0629',
    ]) {
      expect(print(text)).toBe(text);
    }
  });

  it('shows a mark for each character that the font does not have', () => {
    expect(print('\u6c49\u5b57 \u{1F40E} \uD800')).toBe(
      `${missingCharacter.repeat(2)} ${missingCharacter} ${missingCharacter}`,
    );
  });

  it('puts text on one line and drops control characters that could reorder it', () => {
    expect(print('one\r\n\ttwo\u202E three\u0007')).toBe('one two three');
  });

  it('composes letters, so that equal names look equal', () => expect(print('Zoe\u0308')).toBe('Zo\u00eb'));
});
