/** Makes again what depends on a record whenever the record changes. PostgreSQL remembers, the queue only wakes. */
export { forgetRecords } from './forget-records';
export type { Job, JobKind, Request } from './job-kind';
export type { PeriodicTask } from './periodic/periodic-task';
export type { Urgency } from './requests/urgency';
export type { RequestsFor } from './requests/request-records';
export { jobsMigrations } from './migrations';
export { queueSettings, type QueueSettings } from './queue-settings';
export { type Jobs, type JobsOptions, startJobs } from './start-jobs';
export { announceWorker, type Presence } from './presence/announce-worker';
export { workersPresent } from './presence/workers-present';
export { quiesce, type QuiesceOptions, type QuiesceProgress } from './quiesce/quiesce';
export type { QueueBoard } from './queue-board';
export { loadQueueBoard, type QueueBoardOptions } from './load-queue-board';
export { type Artefact, findArtefact } from './artefacts/artefact';
export { finishedUpTo } from './requests/finished-up-to';
export { type FailedRequest, listFailedRequests, retryFailedRequests } from './requests/failed-requests';
