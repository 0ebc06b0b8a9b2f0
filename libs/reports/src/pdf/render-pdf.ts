import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { ReportDocument } from '../document/report-document';
import { drawFooters } from './draw-footers';
import { drawHead } from './draw-head';
import { drawSection } from './draw-section';
import { reportFonts, type Fonts } from './fonts';
import { openSheet, page } from './sheet';

/** Draws the document; equal documents give equal bytes, in whichever process, on whichever day. */
export const renderPdf = async (report: ReportDocument): Promise<Uint8Array> => {
  const fonts = reportFonts();
  const doc = openPdf(report, fonts);
  const sheet = openSheet(doc, fonts);
  doc.addPage();
  drawHead(sheet, report);
  for (const section of report.sections) drawSection(sheet, section);
  drawFooters(sheet, report.runningLine);
  doc.end();
  return readAll(doc);
};

const openPdf = (report: ReportDocument, fonts: Fonts): PDFKit.PDFDocument => {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: page.top, bottom: 0, left: page.left, right: page.right },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: report.language,
    tagged: true,
    displayTitle: true,
    info: { Title: report.title, Creator: 'Understory', Producer: 'Understory', CreationDate: fingerprintDate(report) },
  });
  const fontTaker: TakesOpenedFonts = doc;
  fontTaker.registerFont('regular', fonts.regular.opened);
  fontTaker.registerFont('bold', fonts.bold.opened);
  return undated(doc);
};

/** pdfkit takes an opened font too, which its types leave out. */
type TakesOpenedFonts = { registerFont(name: string, source: unknown): unknown };

/** pdfkit makes the file's identifier from its creation date alone; this one stands for the content instead. */
const fingerprintDate = (report: ReportDocument): Date =>
  new Date(createHash('sha256').update(JSON.stringify(report)).digest().readUIntBE(0, 5));

/** The day of drawing is no fact of the record: two equal histories would differ by it. */
const undated = (doc: PDFKit.PDFDocument): PDFKit.PDFDocument => {
  delete doc.info.CreationDate;
  return Object.assign(doc, { endMetadata: () => undefined });
};

const readAll = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
