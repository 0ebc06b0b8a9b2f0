// A worker process that takes one job, says so, and never comes back: the test kills it while the job is active.
const { createPostgresBackend, Worker } = require('bullmq');

const { where, settings } = JSON.parse(process.argv[2]);
const connection =
  where.server === 'redis'
    ? { url: where.url, maxRetriesPerRequest: null }
    : { connectionString: where.connectionString, schema: settings.postgresSchema };

new Worker(
  settings.queueName,
  () => {
    process.stdout.write('at work\n');
    return new Promise(() => undefined);
  },
  {
    connection,
    prefix: settings.redisPrefix,
    lockDuration: settings.lockMs,
    // On Redis a worker that looks for stalled jobs keeps all others from it for as long as its own interval.
    stalledInterval: settings.lookForStalledEveryMs,
  },
  where.server === 'redis' ? undefined : createPostgresBackend,
);
