import { availableParallelism } from 'node:os';
import type { ChildId } from '@understory/domain';
import { keepChildren } from '@understory/commands';
import { startJobs, type JobKind } from '@understory/jobs';
import { readModels, startRunner, type Runner } from '@understory/read-models';
import { openReportRenderer } from '@understory/reports';
import { noticesTask } from './notices-task';
import { erasureTask } from './erasure/erasure-task';
import { outcomesKind, outcomesTask } from './outcomes-job';
import { readinessJob } from './readiness-job';
import { buildReportOf } from './report-job';
import { requestsFor } from './requests-for';
import { sealLogTask } from './seal-log-task';
import type { WorkerPorts } from './worker-ports';

export type Work = { readonly runner: Runner; stop(): Promise<void> };

/** A report is 10 to 20 ms of drawing, everything else about a child a few: one core is left to all of that. */
export const renderThreads = Math.max(1, availableParallelism() - 1);

/** Keeps read models, flags, reports and figures up to date, and the log sealed, until stopped. */
export const startWork = async (ports: WorkerPorts): Promise<Work> => {
  const renderer = openReportRenderer({ threads: renderThreads });
  // One for both kinds: a report mostly follows an evaluation of the same child.
  const kept = keepChildren(ports.store);
  const runner = await startRunner({ ...ports, models: readModels });
  const jobs = await startJobs({
    ...ports,
    kinds: [readinessKind({ ...ports, kept }), reportKind({ ...ports, kept, renderer }), outcomesKind(ports)],
    requestsFor,
    periodic: [sealLogTask(ports), outcomesTask(ports), noticesTask(ports), erasureTask(ports)],
  });
  return {
    runner,
    stop: async () => {
      await jobs.stop();
      await runner.stop();
      await renderer.close();
    },
  };
};

// Before reports: an evaluation may append events that make a report stale again.
const readinessPriority = 1;
const reportPriority = 10;

const readinessKind = (ports: Parameters<typeof readinessJob>[0]): JobKind => {
  const evaluate = readinessJob(ports);
  return {
    name: 'readiness',
    priority: readinessPriority,
    run: ({ recordId, atPosition }) => evaluate(recordId as ChildId, atPosition),
  };
};

const reportKind = (ports: Parameters<typeof buildReportOf>[0]): JobKind => {
  const build = buildReportOf(ports);
  return {
    name: 'report',
    priority: reportPriority,
    run: async ({ recordId, atPosition, storeArtefact }) => {
      const report = await build(recordId as ChildId, atPosition);
      if (report !== null) await storeArtefact({ identity: report.identity, body: report.sealed });
    },
  };
};
