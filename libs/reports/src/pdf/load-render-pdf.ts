import type { ReportDocument } from '../document/report-document';

/** Draws in this thread. What draws is loaded at the first report: worker threads have their own, and most need none. */
export const renderPdf = async (report: ReportDocument): Promise<Uint8Array> => {
  const { renderPdf: render } = await import('./render-pdf.js');
  return render(report);
};
