import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { ReportDocument } from '../document/report-document';
import { openDocumentFont } from './document-font';
import { drawFooters } from './draw-footers';
import { drawHead } from './draw-head';
import { drawSection } from './draw-section';
import { embedFont, resourceNames } from './embed-font';
import { gatherFileBytes } from './file-bytes';
import { reportFonts } from './fonts';
import { gatherPageContents } from './page-contents';
import { openSheet, page } from './sheet';

/** Draws the document; equal documents give equal bytes, in whichever process, on whichever day. */
export const renderPdf = async (report: ReportDocument): Promise<Uint8Array> => {
  const fonts = reportFonts();
  const doc = openPdf(report);
  const file = gatherFileBytes(doc);
  const contents = gatherPageContents(doc);
  const documentFonts = { regular: openDocumentFont(fonts.regular), bold: openDocumentFont(fonts.bold) };
  const [regular, bold] = [doc.ref({}), doc.ref({})];
  doc.on('pageAdded', () => {
    Object.assign(doc.page.fonts, { [resourceNames.regular]: regular, [resourceNames.bold]: bold });
  });
  const sheet = openSheet(doc, fonts, documentFonts);
  doc.addPage();
  drawHead(sheet, report);
  for (const section of report.sections) drawSection(sheet, section);
  drawFooters(sheet, report.runningLine);
  contents.flush();
  embedFont(doc, regular, fonts.regular, documentFonts.regular);
  embedFont(doc, bold, fonts.bold, documentFonts.bold);
  doc.end();
  return file.take();
};

const openPdf = (report: ReportDocument): PDFKit.PDFDocument =>
  undated(
    new PDFDocument({
      size: 'A4',
      margins: { top: page.top, bottom: 0, left: page.left, right: page.right },
      autoFirstPage: false,
      bufferPages: true,
      // Text is written without pdfkit, which would read one of its own fonts for every document.
      font: '',
      pdfVersion: '1.7',
      lang: report.language,
      tagged: true,
      displayTitle: true,
      info: {
        Title: report.title,
        Creator: 'Understory',
        Producer: 'Understory',
        CreationDate: fingerprintDate(report),
      },
    }),
  );

/** pdfkit makes the file's identifier from its creation date alone; this one stands for the content instead. */
const fingerprintDate = (report: ReportDocument): Date =>
  new Date(createHash('sha256').update(JSON.stringify(report)).digest().readUIntBE(0, 5));

/** The day of drawing is no fact of the record: two equal histories would differ by it. */
const undated = (doc: PDFKit.PDFDocument): PDFKit.PDFDocument => {
  delete doc.info.CreationDate;
  return Object.assign(doc, { endMetadata: () => undefined });
};
