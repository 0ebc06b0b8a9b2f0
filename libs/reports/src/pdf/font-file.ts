import { deflateSync } from 'node:zlib';
import type { Glyph } from 'fontkit';
import type { ReportFont } from './fonts';

/** What a document embeds of a font, compressed. */
export type FontFile = {
  readonly program: Uint8Array;
  /** Bytes of the program before compression. */
  readonly programLength: number;
  readonly toUnicode: Uint8Array;
  /** By index, in thousandths of the font size. */
  readonly widths: readonly number[];
};

/** Reports that add the same few glyphs, or none, share a file; each takes some ten kilobytes. */
const mostFiles = 64;
const made = new WeakMap<ReportFont, Map<string, FontFile>>();

export const fontFileOf = (font: ReportFont, added: readonly Glyph[]): FontFile => {
  const files = made.get(font) ?? new Map<string, FontFile>();
  made.set(font, files);
  const key = added.map(({ id, codePoints }) => `${id}:${codePoints.join('+')}`).join();
  const known = files.get(key);
  if (known !== undefined) return known;
  const file = makeFile(font, added);
  if (files.size >= mostFiles) files.clear();
  files.set(key, file);
  return file;
};

const makeFile = ({ opened, common }: ReportFont, added: readonly Glyph[]): FontFile => {
  const glyphs = [...common.glyphs, ...added];
  const subset = opened.createSubset();
  for (const { id } of glyphs) subset.includeGlyph(id);
  const program = subset.encode();
  return {
    program: deflateSync(program, { level: 9 }),
    programLength: program.length,
    toUnicode: deflateSync(toUnicodeMap(glyphs), { level: 9 }),
    widths: glyphs.map(({ advanceWidth }) => (advanceWidth * 1000) / opened.unitsPerEm),
  };
};

/** Lets a reader copy and search the text, and a screen reader read it out. */
const toUnicodeMap = (glyphs: readonly Glyph[]): string => {
  const texts = glyphs.map(({ codePoints }) => `<${utf16(codePoints)}>`);
  const ranges = Array.from({ length: Math.ceil(texts.length / longestRange) }, (_, i) => {
    const inRange = texts.slice(i * longestRange, (i + 1) * longestRange);
    const first = i * longestRange;
    return `<${hex(first)}> <${hex(first + inRange.length - 1)}> [${inRange.join(' ')}]`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><ffff>',
    'endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange',
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

/** A range must not cross from one high byte to the next. */
const longestRange = 256;

const hex = (number: number): string => number.toString(16).padStart(4, '0');

const utf16 = (codePoints: readonly number[]): string =>
  [...String.fromCodePoint(...codePoints)]
    .flatMap((character) => character.split(''))
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('');
