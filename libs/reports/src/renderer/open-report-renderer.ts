import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { ReportDocument } from '../document/report-document';

/** Draws reports in worker threads, so that drawing holds up nothing else. */
export type ReportRenderer = {
  render(report: ReportDocument): Promise<Uint8Array>;
  close(): Promise<void>;
};

export const openReportRenderer = ({ threads }: { readonly threads: number }): ReportRenderer => {
  const pool = new Piscina<ReportDocument, Uint8Array>({
    // Compiled beside this file; worker threads load plain JavaScript.
    filename: join(__dirname, 'render.worker.js'),
    name: 'renderPdf',
    minThreads: 0,
    maxThreads: threads,
    // A thread keeps its opened fonts, so it is worth holding on to between two reports.
    idleTimeout: 30_000,
  });
  return {
    render: (report) => pool.run(report),
    close: () => pool.close(),
  };
};
