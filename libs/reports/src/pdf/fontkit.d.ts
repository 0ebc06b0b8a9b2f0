/** The part of fontkit that is used; the package ships no types. */
declare module 'fontkit' {
  /** In font units. */
  export type GlyphPosition = {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  };
  export type Glyph = {
    readonly id: number;
    /** The characters that the glyph was first asked for. */
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  };
  export type GlyphRun = { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  export type Subset = {
    /** Index of the glyph in the subset; indexes count up from 0, the glyph for what is missing. */
    includeGlyph(id: number): number;
    /** The font file of the glyphs included. */
    encode(): Uint8Array;
  };
  export type OpenedFont = {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly italicAngle: number;
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
    layout(text: string): GlyphRun;
    getGlyph(id: number): Glyph;
    createSubset(): Subset;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Every glyph made so far, with the characters it was first asked for. */
    _glyphs: Record<number, unknown>;
  };
  export const create: (bytes: Uint8Array) => OpenedFont;
}
