import type { DocumentFont } from './document-font';
import { resourceNames } from './embed-font';
import type { FontName, Fonts } from './fonts';
import { missingCharacter, printable } from './printable';
import { rounded } from './show-text';
import type { TextStyle } from './styles';
import { wrapText } from './wrap-text';

/** A4 in points. */
export const page = { width: 595.28, height: 841.89, left: 46, right: 46, top: 42, bottom: 54 } as const;
export const bodyWidth = page.width - page.left - page.right;
export const bodyBottom = page.height - page.bottom;
export const bodyHeight = bodyBottom - page.top;

export type Align = 'left' | 'right' | 'center';

/** A document being drawn from top to bottom: the cursor, the pages, and the structure that screen readers follow. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument;
  /** Distance of the cursor from the top of the page. */
  y: number;
  /** Starts a page unless so much room is left on this one; what draws asks first. */
  need(height: number): void;
  /** Holds a heading back until what follows asks for room, so that it never stands alone at the foot of a page. */
  announce(height: number, draw: () => void): void;
  startPage(): void;
  roomLeft(): number;
  wrap(text: string, style: TextStyle, width: number): readonly string[];
  widthOf(text: string, style: TextStyle): number;
  /** Writes one line that was wrapped or is known to fit; `top` is the upper edge of its line box. */
  write(line: string, x: number, top: number, style: TextStyle, align?: Align, width?: number): void;
  /** Opens an element of the structure; what is drawn inside belongs to it. */
  within(tag: string, draw: () => void, spoken?: string): void;
  /** Draws content of the innermost element. */
  content(draw: () => void): void;
  /** Draws what a screen reader leaves out. */
  decoration(draw: () => void): void;
  hasMissingCharacters(): boolean;
};

export const openSheet = (
  doc: PDFKit.PDFDocument,
  fonts: Fonts,
  documentFonts: Readonly<Record<FontName, DocumentFont>>,
): Sheet => {
  const root = doc.struct('Document');
  doc.addStructure(root);
  let element = root;
  let missing = false;
  let announced: { readonly height: number; readonly draw: () => void } | null = null;
  const widthOf = (text: string, style: TextStyle) => style.size * fonts[style.font].widthOf(text);
  const sheet: Sheet = {
    doc,
    y: page.top,
    need: (height) => {
      const heading = announced;
      announced = null;
      if (sheet.roomLeft() < height + (heading?.height ?? 0)) sheet.startPage();
      heading?.draw();
    },
    announce: (height, draw) => {
      announced = { height, draw };
    },
    startPage: () => {
      doc.addPage();
      sheet.y = page.top;
    },
    roomLeft: () => bodyBottom - sheet.y,
    wrap: (text, style, width) => {
      const printed = printable(text, fonts[style.font].opened);
      missing ||= printed.includes(missingCharacter);
      return wrapText(printed, width, (part) => widthOf(part, style));
    },
    widthOf,
    write: (line, x, top, style, align = 'left', width = 0) => {
      if (line === '') return;
      const room = align === 'left' ? 0 : width - widthOf(line, style);
      const left = rounded(x + (align === 'center' ? room / 2 : room));
      const baseline = rounded(top + style.leading / 2 + style.size * 0.36);
      const shown = documentFonts[style.font].show(line, style.size);
      // pdfkit lets the page grow downwards, so letters are turned upright again.
      doc.addContent(`BT ${operatorsOf(style)}\n1 0 0 -1 ${left} ${baseline} Tm\n${shown}ET`);
    },
    within: (tag, draw, spoken) => {
      const outer = element;
      element = doc.struct(tag, spoken === undefined ? {} : { alt: spoken });
      outer.add(element);
      draw();
      element.end();
      element = outer;
    },
    content: (draw) => {
      element.add(draw);
    },
    decoration: (draw) => {
      doc.markContent('Artifact');
      draw();
      doc.endMarkedContent();
    },
    hasMissingCharacters: () => missing,
  };
  return sheet;
};

const operatorsOf = ({ font, size, colour }: TextStyle): string =>
  `/${resourceNames[font]} ${size} Tf ${inkOf(colour)} rg`;

const inks = new Map<string, string>();

const inkOf = (colour: string): string => {
  const known = inks.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const made = parts.map((part) => part.toFixed(4)).join(' ');
  inks.set(colour, made);
  return made;
};
