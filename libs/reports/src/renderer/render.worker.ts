/** What a worker thread runs. */
export { renderPdf } from '../pdf/render-pdf';
