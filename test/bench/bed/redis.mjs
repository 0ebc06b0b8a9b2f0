import { createRequire } from 'node:module';

/** Null, with a line that says so, where no Redis was given. Its database 14 is emptied. */
export const openRedis = async (bed) => {
  const given = process.env.BENCH_REDIS_URL;
  if (!given) {
    bed.say('no Redis: BENCH_REDIS_URL names one (its database 14 is emptied)');
    return null;
  }
  const url = new URL('/14', given).href;
  const { Redis } = createRequire(import.meta.url)('ioredis');
  const redis = new Redis(url);
  const clear = () => redis.flushdb();
  await clear();
  return { url, clear, close: async () => void (await clear(), redis.disconnect()) };
};
