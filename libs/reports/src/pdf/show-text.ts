import type { CommonGlyphs } from './common-glyphs';
import type { PlacedGlyph, ShapedWord } from './shape-words';

/** Operands between the brackets of `TJ`: glyphs as hexadecimal indexes, moves in thousandths of the font size. */
export const showGlyphs = (glyphs: readonly PlacedGlyph[], indexOf: (placed: PlacedGlyph) => number): string => {
  let shown = '';
  let run = '';
  let move = 0;
  for (const placed of glyphs) {
    move -= placed.xOffset;
    if (move !== 0) {
      shown += `${shownRun(run)}${rounded(move)}`;
      run = '';
    }
    run += indexOf(placed).toString(16).padStart(4, '0');
    move = placed.xOffset - placed.kern;
  }
  return `${shown}${shownRun(run)}${move === 0 ? '' : rounded(move)}`;
};

/** Null when a glyph of the word is none of the common ones, or stands above or below the line. */
export const showInCommonGlyphs = ({ glyphs }: ShapedWord, { indexes }: CommonGlyphs): string | null =>
  glyphs.every(({ glyph, yOffset }) => yOffset === 0 && indexes.has(glyph.id))
    ? showGlyphs(glyphs, ({ glyph }) => indexes.get(glyph.id) ?? 0)
    : null;

const shownRun = (run: string): string => (run === '' ? '' : `<${run}>`);

/** A thousandth of a point is far below what any printer resolves. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Two runs with no move between them are one. */
export const joinRuns = (operands: string): string => operands.replaceAll('><', '');
