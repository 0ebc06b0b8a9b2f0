import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { jobQueueConformance } from './job-queue.conformance';
import { jobsMigrations } from './migrations';

jest.setTimeout(60_000);

const opened: TestDatabase[] = [];

const freshDatabase = async (): Promise<TestDatabase> => {
  const test = await createTestDatabase([eventStoreMigrations, jobsMigrations]);
  opened.push(test);
  return test;
};

afterEach(async () => {
  for (const test of opened.splice(0)) await test.drop();
});

jobQueueConformance('PostgreSQL', async () => {
  const { database, connectionString } = await freshDatabase();
  return {
    database,
    connectionString,
    store: postgresEventStore(database),
    where: { server: 'postgres', connectionString },
    settings: {},
    loseEverything: async () => {
      await database.query('truncate bullmq.job, bullmq.dedup, bullmq.dedup_next, bullmq.event cascade');
    },
    cutConnections: async () => {
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      );
    },
    contents: async () => JSON.stringify(await database.query(`select row_to_json(job)::text as job from bullmq.job`)),
  };
});

// Where no Redis server can be had, the runner of the tests says that this half did not run.
const redisUrl = process.env['TEST_REDIS_URL'];
if (redisUrl !== undefined) {
  const url = new URL('/13', redisUrl).href;
  const redis = new Redis(url, { lazyConnect: true });
  afterAll(async () => {
    await redis.flushdb();
    redis.disconnect();
  });

  jobQueueConformance('Redis', async () => {
    const { database, connectionString } = await freshDatabase();
    const prefix = randomUUID();
    return {
      database,
      connectionString,
      store: postgresEventStore(database),
      where: { server: 'redis', url },
      settings: { redisPrefix: prefix },
      loseEverything: async () => void (await redis.flushdb()),
      cutConnections: async () => void (await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')),
      contents: async () => {
        const keys = await redis.keys(`${prefix}:*`);
        const hashes = await Promise.all(
          keys.map(async (key) => ((await redis.type(key)) === 'hash' ? redis.hgetall(key) : key)),
        );
        return JSON.stringify(hashes);
      },
    };
  });
}
