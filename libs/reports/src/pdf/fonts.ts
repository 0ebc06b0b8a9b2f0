import { readFileSync } from 'node:fs';
import { create, type OpenedFont } from 'fontkit';
import { mostWords, rememberLayouts } from './remember-layouts';

export type FontName = 'regular' | 'bold';

export type ReportFont = {
  readonly opened: OpenedFont;
  /** Width at size 1. */
  readonly widthOf: (text: string) => number;
};

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
  const opened = rememberLayouts(create(readFileSync(require.resolve(files[name]))));
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = opened.layout(text).advanceWidth / opened.unitsPerEm;
    if (widths.size >= mostWords) widths.clear();
    widths.set(text, width);
    return width;
  };
  return { opened, widthOf };
};
