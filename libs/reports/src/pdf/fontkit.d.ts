/** The part of fontkit that is used; the package ships no types. */
declare module 'fontkit' {
  /** In font units; pdfkit scales them in place. */
  export type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
  export type GlyphRun = {
    readonly glyphs: readonly unknown[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  };
  export type OpenedFont = {
    readonly unitsPerEm: number;
    layout(text: string, features?: readonly string[]): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Every glyph made so far, with the characters it was first asked for. */
    _glyphs: Record<number, unknown>;
  };
  export const create: (bytes: Uint8Array) => OpenedFont;
}
