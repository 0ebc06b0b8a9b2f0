/** From a child's record to a document, and from the document to a PDF that is the same wherever it is drawn. */
export { buildReport } from './build/build-report';
export type { ReportInput } from './build/report-input';
export type * from './document/report-document';
export { renderPdf } from './pdf/load-render-pdf';
export { openReportRenderer, type ReportRenderer } from './renderer/open-report-renderer';
export { rendererVersion, reportIdentity, revisionOf, templateVersion, type ReportSource } from './report-identity';
