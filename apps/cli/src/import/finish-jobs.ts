import type { Position } from '@understory/event-store';
import { listFailedRequests, quiesce, workersPresent } from '@understory/jobs';
import { readModels, waitUntilReflected } from '@understory/read-models';
import { OperatorError } from '@understory/platform';
import { startWork, type Work } from '../../../worker/src';
import type { Runtime } from '../runtime/runtime';
import { workerPortsOf } from '../runtime/worker-ports-of';

// A worker that restarts is back within a few seconds; one that is gone for longer is not coming.
const withoutWorkerMs = 10_000;
const lookAgainMs = 1_000;

/**
 * Returns when every child's map, flags and report show the whole log. Where no worker runs, or the one that ran is
 * gone, runs one for as long as it takes.
 */
export const finishJobs = async (runtime: Runtime): Promise<void> => {
  const { database, store } = runtime;
  const givenUpBefore = (await listFailedRequests(database)).length;
  const bar = runtime.progress('maps, flags and reports', 'jobs');
  const standIn = await standInWorker(runtime);
  try {
    const { failed } = await quiesce({
      database,
      store,
      since: null,
      onProgress: ({ done, total }) => bar.to(done, total),
    });
    const head = await store.head();
    if (head !== null) await untilReflected(runtime, head);
    bar.stop();
    if (failed > givenUpBefore) throw new OperatorError(gaveUp(failed - givenUpBefore));
  } finally {
    bar.stop();
    await standIn.stop();
  }
};

const gaveUp = (count: number): string =>
  `${count} reports or flags could not be made; the lines above say why. The record itself is complete.`;

const untilReflected = async ({ database }: Runtime, head: Position): Promise<void> => {
  const names = readModels.map(({ name }) => name);
  while ((await waitUntilReflected(database, names, head)) === 'timed-out');
};

const standInWorker = async (runtime: Runtime): Promise<{ stop(): Promise<void> }> => {
  let work: Work | null = (await workersPresent(runtime.database)) ? null : await startWork(workerPortsOf(runtime));
  let stopped = false;
  const watch = async (): Promise<void> => {
    let missingSince: number | null = null;
    while (!stopped && work === null) {
      const missing = !(await workersPresent(runtime.database));
      missingSince = missing ? (missingSince ?? performance.now()) : null;
      if (missingSince !== null && performance.now() - missingSince >= withoutWorkerMs) {
        work = await startWork(workerPortsOf(runtime));
      } else await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopped = true;
      await watching;
      await work?.stop();
    },
  };
};
