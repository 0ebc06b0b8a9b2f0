/** What happens after an event: read models follow, flags are evaluated, reports are built. */
export { finishErasures, type FinishErasurePorts } from './erasure/finish-erasures';
export { settleErasures } from './erasure/settle-erasures';
export { WorkerModule } from './worker.module';
export { startWork, type Work } from './start-work';
export { buildReportOf, drawCopyOf, reportSealingContext, type DrawnCopy } from './report-job';
export type { WorkerPorts } from './worker-ports';
