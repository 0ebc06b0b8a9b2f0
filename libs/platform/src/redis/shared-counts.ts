import { Redis } from 'ioredis';

/** Counts that several processes share; each is forgotten when its window ends. */
export type SharedCounts = {
  /**
   * How often the key was counted within its window, this time included, and how many milliseconds that lasts. Throws when
   * the server does not answer at once: whoever counts must not keep people waiting.
   */
  count(key: string, windowMs: number): Promise<{ readonly times: number; readonly leftMs: number }>;
  close(): Promise<void>;
};

/** Counting and ending the window in one step: a count that nothing ends would shut its holder out for ever. */
const script = `
local times = redis.call('incr', KEYS[1])
if times == 1 then redis.call('pexpire', KEYS[1], ARGV[1]) end
return {times, redis.call('pttl', KEYS[1])}
`;

const answersWithinMs = 200;
/** After a failure nothing is sent for this long, so that few people wait for a server that is silent. */
const pauseMs = 1_000;
const longestPauseMs = 2_000;

/**
 * A silent server gets no more than what was asked within `answersWithinMs`: by the end of the pause its connection is
 * given up, and what it did not answer is never sent again. Otherwise everything asked meanwhile would wait in memory
 * and, once the server wakes, be counted at one moment.
 */
export const redisCounts = (url: string): SharedCounts => {
  const redis = new Redis(url, {
    ...{ keyPrefix: 'understory-limit:', enableOfflineQueue: false, maxRetriesPerRequest: 0 },
    ...{ autoResendUnfulfilledCommands: false, commandTimeout: answersWithinMs, socketTimeout: pauseMs },
    connectTimeout: longestPauseMs,
    retryStrategy: (tries) => Math.min(tries * 100, longestPauseMs),
  });
  // Told by each count that fails; without a listener it would end the process.
  redis.on('error', () => undefined);
  let askAgainAt = 0;

  const ask = async (key: string, windowMs: number): Promise<unknown> => {
    if (performance.now() < askAgainAt) throw new Error('Redis did not answer a moment ago.');
    try {
      return await redis.eval(script, 1, key, windowMs);
    } catch (error) {
      askAgainAt = performance.now() + pauseMs;
      throw error;
    }
  };

  return {
    count: async (key, windowMs) => {
      const answered = await ask(key, windowMs);
      const [times, leftMs] = Array.isArray(answered) ? (answered as readonly unknown[]) : [];
      if (typeof times !== 'number' || typeof leftMs !== 'number') throw new Error('Redis answered no count.');
      return { times, leftMs: Math.max(0, leftMs) };
    },
    close: async () => redis.disconnect(),
  };
};
