import type { Glyph } from 'fontkit';
import type { ReportFont } from './fonts';
import type { PlacedGlyph } from './shape-words';
import { wordsOf } from './shape-words';
import { joinRuns, rounded, showGlyphs } from './show-text';

/** A font as one document uses it: the common glyphs and those that its texts need beyond them. */
export type DocumentFont = {
  /** Operators that show a line from where the text cursor stands. */
  readonly show: (line: string, size: number) => string;
  /** Glyphs beyond the common ones, in the order of their first use. */
  readonly added: readonly Glyph[];
};

export const openDocumentFont = ({ common, wordOf }: ReportFont): DocumentFont => {
  const added: Glyph[] = [];
  const addedIndexes = new Map<number, number>();
  const indexOf = ({ glyph }: PlacedGlyph): number => {
    const known = common.indexes.get(glyph.id) ?? addedIndexes.get(glyph.id);
    if (known !== undefined) return known;
    const index = common.glyphs.length + added.length;
    added.push(glyph);
    addedIndexes.set(glyph.id, index);
    return index;
  };
  const show = (line: string, size: number): string => {
    let shown = '';
    let operands = '';
    for (const word of wordsOf(line)) {
      const known = wordOf(word);
      if (known.shown !== null) {
        operands += known.shown;
        continue;
      }
      for (const { yOffset, glyphs } of levelsOf(known.glyphs)) {
        if (yOffset === 0) operands += showGlyphs(glyphs, indexOf);
        else {
          shown += `${operands === '' ? '' : `[${operands}]TJ `}${rounded((yOffset * size) / 1000)} Ts `;
          shown += `[${showGlyphs(glyphs, indexOf)}]TJ 0 Ts `;
          operands = '';
        }
      }
    }
    return `${shown}${operands === '' ? '' : `[${joinRuns(operands)}]TJ `}`;
  };
  return { show, added };
};

type Level = { readonly yOffset: number; readonly glyphs: readonly PlacedGlyph[] };

/** Neighbours at one height together; marks of some scripts stand above or below the line. */
const levelsOf = (glyphs: readonly PlacedGlyph[]): readonly Level[] => {
  const levels: { yOffset: number; glyphs: PlacedGlyph[] }[] = [];
  for (const placed of glyphs) {
    const last = levels.at(-1);
    if (last?.yOffset === placed.yOffset) last.glyphs.push(placed);
    else levels.push({ yOffset: placed.yOffset, glyphs: [placed] });
  }
  return levels;
};
