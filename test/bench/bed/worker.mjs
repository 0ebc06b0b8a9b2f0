import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { benchFolder } from './repository.mjs';

/** Starts a worker over a clinic; `stop` answers how long its event loop was held up. */
export const startWorker = async ({ build }, { url, keysFolder }, redisUrl = null) => {
  const script = join(benchFolder, 'bed/worker-process.mjs');
  const worker = fork(script, [build, url, redisUrl ?? '', keysFolder]);
  const died = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`The worker ended with ${code}.`)));
  died.catch(() => undefined);
  await Promise.race([once(worker, 'message'), died]);
  return {
    stop: async () => {
      const told = once(worker, 'message');
      worker.send('stop');
      const [lag] = await Promise.race([told, died]);
      return lag;
    },
  };
};
