import { readFileSync } from 'node:fs';
import { create, type OpenedFont } from 'fontkit';
import { commonGlyphs, type CommonGlyphs } from './common-glyphs';
import { mostWords, shapeWord, wordsOf, type ShapedWord } from './shape-words';
import { joinRuns, showInCommonGlyphs } from './show-text';

export type FontName = 'regular' | 'bold';

export type ReportFont = {
  readonly opened: OpenedFont;
  readonly common: CommonGlyphs;
  readonly wordOf: (word: string) => KnownWord;
  /** Width at size 1. */
  readonly widthOf: (text: string) => number;
};

/** A word shaped once for all reports of this process: shaping takes longer than all else in drawing it. */
export type KnownWord =
  /** Shown in the same way in every document. */
  | { readonly advance: number; readonly shown: string }
  /** Needs glyphs that a document has to add, or stands off the line. */
  | (ShapedWord & { readonly shown: null });

export type Fonts = Readonly<Record<FontName, ReportFont>>;

/** DejaVu covers Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic; its digits are all of one width. */
const files: Readonly<Record<FontName, string>> = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
};

let fonts: Fonts | undefined;

/** Opened once a process: opening costs several times what drawing a report does. */
export const reportFonts = (): Fonts => (fonts ??= { regular: open('regular'), bold: open('bold') });

const open = (name: FontName): ReportFont => {
  const opened = create(readFileSync(require.resolve(files[name])));
  const common = commonGlyphs(opened);
  const words = new Map<string, KnownWord>();
  const space = shape(opened, common, ' ');
  const wordOf = (word: string): KnownWord => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const joined = endsPlainly.test(word) ? followedBy(wordOf(word.slice(0, -1)), space) : null;
    const made = joined ?? shape(opened, common, word);
    if (words.size >= mostWords) words.clear();
    words.set(word, made);
    return made;
  };
  const widthOf = (text: string) => wordsOf(text).reduce((sum, word) => sum + wordOf(word).advance, 0) / 1000;
  return { opened, common, wordOf, widthOf };
};

const shape = (opened: OpenedFont, common: CommonGlyphs, word: string): KnownWord => {
  const shaped = shapeWord(opened, word, common.memory);
  const shown = showInCommonGlyphs(shaped, common);
  return shown === null ? { ...shaped, shown } : { advance: shaped.advance, shown };
};

/** These letters keep no other distance from a space than from one another; most words are met with and without one. */
const endsPlainly = /^[\x21-\x7e]+ $/;

const followedBy = (word: KnownWord, space: KnownWord): KnownWord | null =>
  word.shown === null || space.shown === null
    ? null
    : { advance: word.advance + space.advance, shown: joinRuns(word.shown + space.shown) };
