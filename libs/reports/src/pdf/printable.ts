import type { OpenedFont } from 'fontkit';

/** Stands for a character that the font does not have. */
export const missingCharacter = '\uFFFD';

/**
 * Text as it can be printed: composed, on one line, without invisible control characters (they could reorder what is
 * read), and with a visible mark wherever the font has no character.
 */
export const printable = (text: string, font: OpenedFont): string => {
  if (plainAscii.test(text)) return text;
  let result = '';
  for (const character of text.normalize('NFC').replace(whiteSpace, ' ').replace(invisible, '')) {
    const codePoint = character.codePointAt(0) ?? 0;
    result += font.hasGlyphForCodePoint(codePoint) ? character : missingCharacter;
  }
  return result;
};

const plainAscii = /^[\x20-\x7e]*$/;
const whiteSpace = /[^\S\u00a0]+/gu;
const invisible = /[\p{Cc}\p{Cf}]/gu;
