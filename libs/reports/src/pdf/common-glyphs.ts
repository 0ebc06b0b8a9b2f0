import type { Glyph, OpenedFont } from 'fontkit';
import { missingCharacter } from './printable';
import { shapeWord, type GlyphMemory } from './shape-words';

/**
 * The glyphs with which the subset of every document begins, whether it needs them or not. What is made of them once,
 * the words of most reports and the font file itself, then serves all documents.
 */
export type CommonGlyphs = {
  readonly glyphs: readonly Glyph[];
  /** Place in the subset by id of the glyph. */
  readonly indexes: ReadonlyMap<number, number>;
  readonly memory: GlyphMemory;
};

const ascii = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i));
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];
const marks = [...'\u00a0\u00b7\u00d7\u00f7\u2013\u2019\u2026\u2212', missingCharacter];

export const commonGlyphs = (font: OpenedFont): CommonGlyphs => {
  const missing: Glyph = { id: 0, codePoints: [0], advanceWidth: font.getGlyph(0).advanceWidth };
  const placed = [...ascii, ...ligatures, ...marks].flatMap((word) => shapeWord(font, word, {}).glyphs);
  const glyphs = [missing];
  const indexes = new Map([[0, 0]]);
  for (const { glyph } of placed) {
    if (indexes.has(glyph.id)) continue;
    indexes.set(glyph.id, glyphs.length);
    glyphs.push(glyph);
  }
  return { glyphs, indexes, memory: Object.fromEntries(glyphs.slice(1).map((glyph) => [glyph.id, glyph])) };
};
