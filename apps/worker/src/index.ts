/** What happens after an event: read models follow, flags are evaluated, reports are built. */
export { WorkerModule } from './worker.module';
export { startWork, type Work } from './start-work';
export { buildReportOf, reportSealingContext } from './report-job';
export type { WorkerPorts } from './worker-ports';
