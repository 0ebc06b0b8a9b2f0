/** The operators of the pages as text; written to the pages at the end. */
export type PageContents = { readonly flush: () => void };

/**
 * pdfkit turns each operator into a byte array of its own, thousands a report. Kept as text and turned into bytes once
 * a page, they cost a fraction.
 */
export const gatherPageContents = (doc: PDFKit.PDFDocument): PageContents => {
  const texts = new Map<PDFKit.PDFPage, string>();
  const addContent = (operators: string): PDFKit.PDFDocument => {
    texts.set(doc.page, `${texts.get(doc.page) ?? ''}${operators}\n`);
    return doc;
  };
  Object.assign(doc, { addContent });
  return {
    flush: () => {
      for (const [page, text] of texts) page.write(Buffer.from(text, 'latin1'));
    },
  };
};
