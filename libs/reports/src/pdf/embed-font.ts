import type { DocumentFont } from './document-font';
import { fontFileOf } from './font-file';
import type { ReportFont } from './fonts';

/** Names of the fonts in the page resources. */
export const resourceNames = { regular: 'F1', bold: 'F2' } as const;

/** Writes a font into the file: its glyphs, how wide they are, and which characters they stand for. */
export const embedFont = (
  doc: PDFKit.PDFDocument,
  dictionary: PDFKit.PDFKitReference,
  font: ReportFont,
  { added }: DocumentFont,
): void => {
  const { opened } = font;
  const scale = 1000 / opened.unitsPerEm;
  const file = fontFileOf(font, added);
  const name = `${subsetTag}+${opened.postscriptName}`;
  const descriptor = write(doc, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic,
    FontBBox: [opened.bbox.minX, opened.bbox.minY, opened.bbox.maxX, opened.bbox.maxY].map((edge) => edge * scale),
    ItalicAngle: opened.italicAngle,
    Ascent: opened.ascent * scale,
    Descent: opened.descent * scale,
    CapHeight: opened.ascent * scale,
    StemV: 0,
    FontFile2: write(doc, { Filter: 'FlateDecode', Length1: file.programLength }, file.program),
  });
  const descendant = write(doc, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: literal('Adobe'), Ordering: literal('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, file.widths],
    CIDToGIDMap: 'Identity',
  });
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: write(doc, { Filter: 'FlateDecode' }, file.toUnicode),
  });
  dictionary.end(undefined);
};

/** Six letters mark a font that does not hold all of its glyphs. */
const subsetTag = 'REPORT';

/** Its glyphs are chosen by number. */
const symbolic = 4;

const write = (doc: PDFKit.PDFDocument, data: object, bytes?: Uint8Array): PDFKit.PDFKitReference => {
  const reference = doc.ref(data);
  reference.end(bytes);
  return reference;
};

/** pdfkit writes a plain string as a name. */
const literal = (text: string): object => Object(text) as object;
