import { inflateSync } from 'node:zlib';

/** What a reader of a PDF sees, in the order in which it was drawn: glyphs looked up in what each font says of them. */
export const textOfPdf = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const streams = new Map<string, string>();
  for (const match of file.matchAll(
    /(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?\/FlateDecode(?:(?!endobj)[\s\S])*?>>\s*stream\n/g,
  )) {
    const from = match.index + match[0].length;
    const content = inflateSync(bytes.subarray(from, file.indexOf('endstream', from)));
    streams.set(match[1] ?? '', content.toString('latin1'));
  }
  const fonts = fontsOf(file, streams);
  return [...streams.values()]
    .filter((content) => / Tf\b/.test(content))
    .map((content) => read(content, fonts))
    .join('\n');
};

type Glyphs = ReadonlyMap<number, string>;

/** By the name under which pages call each font. */
const fontsOf = (file: string, streams: ReadonlyMap<string, string>): ReadonlyMap<string, Glyphs> => {
  const fonts = new Map<string, Glyphs>();
  for (const [, name = '', object = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const at = file.indexOf(`\n${object} 0 obj\n`);
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(file.slice(at, file.indexOf('endobj', at)))?.[1];
    if (unicode !== undefined) fonts.set(name, glyphsOf(streams.get(unicode) ?? ''));
  }
  return fonts;
};

/** `<0000> <0001> [<0041> <0042>]`: the map lists ranges of glyphs alone. */
const glyphsOf = (map: string): Glyphs => {
  const glyphs = new Map<number, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ''], index) =>
      glyphs.set(Number.parseInt(first, 16) + index, characters(code)),
    );
  }
  return glyphs;
};

const characters = (code: string): string =>
  (code.replaceAll(' ', '').match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

const read = (content: string, fonts: ReadonlyMap<string, Glyphs>): string => {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [line] of content.matchAll(/\/F\d+ [\d.]+ Tf|\[[^\]]*\]TJ|Tm/gi)) {
    const font = /^\/(F\d+)/.exec(line)?.[1];
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    else if (line === 'Tm') text += '\n';
    else
      for (const [, run = ''] of line.matchAll(/<([0-9a-f]+)>/gi))
        text += (run.match(/.{4}/g) ?? []).map((glyph) => glyphs.get(Number.parseInt(glyph, 16)) ?? '\ufffd').join('');
  }
  return text;
};
