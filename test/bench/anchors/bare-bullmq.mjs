// The queue alone: the same server, the same options, jobs of the same size, and nothing to do.
import { createRequire } from 'node:module';

const { createPostgresBackend, createRedisBackend, withBackend } = createRequire(import.meta.url)('bullmq');

export const openBareBullmq = async (where, { concurrency, relayPage }) => {
  const isRedis = where.redisUrl !== undefined;
  const { Queue, Worker } = withBackend(isRedis ? createRedisBackend : createPostgresBackend);
  const connection = isRedis
    ? { url: where.redisUrl, maxRetriesPerRequest: null }
    : { connectionString: where.url, schema: 'bullmq', max: 4, migrate: true };
  const queue = new Queue('bare', { connection });
  queue.on('error', () => undefined);
  await queue.waitUntilReady();
  let done = 0;
  let ended = () => undefined;
  const worker = new Worker('bare', async () => void (done += 1), { connection, concurrency });
  worker.on('error', () => undefined);
  worker.on('completed', () => ended());
  await worker.waitUntilReady();
  let number = 0;
  return {
    /** So many jobs from the first `add` until the last one is completed. */
    run: async (jobs) => {
      let completed = 0;
      const all = new Promise((resolve) => (ended = () => (completed += 1) === jobs && resolve()));
      for (let added = 0; added < jobs; added += relayPage)
        await queue.addBulk(Array.from({ length: Math.min(relayPage, jobs - added) }, () => job((number += 1))));
      await all;
    },
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
};

const job = (number) => ({
  name: 'report',
  data: { kind: 'report', recordId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` },
  opts: { removeOnComplete: true, attempts: 8, priority: 10 },
});
