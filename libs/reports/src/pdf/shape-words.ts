import type { Glyph, OpenedFont } from 'fontkit';

/** A glyph at its place, in thousandths of the font size. */
export type PlacedGlyph = {
  readonly glyph: Glyph;
  readonly xOffset: number;
  readonly yOffset: number;
  /** What its advance in this word differs by from the one in the font: kerning. */
  readonly kern: number;
};

export type ShapedWord = {
  readonly glyphs: readonly PlacedGlyph[];
  /** In thousandths of the font size. */
  readonly advance: number;
};

/** Glyphs by their id, as the font remembers them. */
export type GlyphMemory = Readonly<Record<number, Glyph>>;

/** Words of the template and of a few hundred records; some megabytes. */
export const mostWords = 5_000;

/**
 * Shapes a word; the space behind it belongs to it.
 *
 * A font hands out one glyph object for all characters that look alike, with the characters it was first asked for,
 * and those go into the file. So each word is shaped with the same glyph memory: the bytes of a report must not depend
 * on what else this process drew before.
 */
export const shapeWord = (font: OpenedFont, word: string, memory: GlyphMemory): ShapedWord => {
  const scale = 1000 / font.unitsPerEm;
  font._glyphs = { ...memory };
  const { glyphs, positions } = font.layout(word);
  let advance = 0;
  const placed = glyphs.map((glyph, i): PlacedGlyph => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    advance += xAdvance * scale;
    return {
      glyph,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      kern: (xAdvance - glyph.advanceWidth) * scale,
    };
  });
  return { glyphs: placed, advance };
};

/** Text in words as they are shaped: behind each space one ends. */
export const wordsOf = (text: string): readonly string[] => (text.includes(' ') ? (text.match(words) ?? []) : [text]);

const words = /[^ ]* |[^ ]+/g;
