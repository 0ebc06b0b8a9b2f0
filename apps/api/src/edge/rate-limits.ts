import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SharedCounts } from '@understory/platform';
import { edgeProblem } from '../problems/edge-problems';
import type { EdgeSettings } from './edge-settings';
import { networkOf } from './network-of';

/** Throws the problem, with `Retry-After` set, when there were too many. */
type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export type RateLimits = {
  readonly ofAddress: Limit;
  /** For whatever takes a password or a code, or leads to the provider and back: an address that guesses at many accounts meets no account's own limit. */
  readonly ofSignIn: Limit;
  /** Asked once it is known who is signed in. */
  readonly ofAccount: Limit;
};

const windowMs = 60_000;
const mostRemembered = 10_000;

/**
 * Counted together with the other processes where they share a Redis, else in this one. While that Redis does not answer,
 * each counts for itself: neither is everybody shut out, nor may anybody try without end.
 */
export const rateLimitsOf = async (
  server: FastifyInstance,
  { requestsPerMinute, counts }: EdgeSettings,
): Promise<RateLimits> => {
  await server.register(rateLimit, { global: false, cache: mostRemembered });
  const limit = (most: number, keyOf: (request: FastifyRequest) => string): Limit => {
    const max = Math.max(1, Math.ceil(most));
    const countHere = server.createRateLimit({ max, timeWindow: windowMs, keyGenerator: keyOf });
    // How long whoever sent too many has to wait, in milliseconds; null for everybody else.
    const waitHere = async (request: FastifyRequest): Promise<number | null> => {
      const counted = await countHere(request);
      return counted.isAllowed || !counted.isExceeded ? null : counted.ttl;
    };
    const waitTogether = async (shared: SharedCounts, request: FastifyRequest): Promise<number | null> => {
      const { times, leftMs } = await shared.count(keyOf(request), windowMs);
      return times > max ? leftMs : null;
    };
    return async (request, reply) => {
      const wait =
        counts === null ? await waitHere(request) : await waitTogether(counts, request).catch(() => waitHere(request));
      if (wait === null) return;
      void reply.header('retry-after', String(Math.max(1, Math.ceil(wait / 1_000))));
      throw edgeProblem('REQUEST.TOO_MANY');
    };
  };
  return {
    ofAddress: limit(requestsPerMinute * 5, ({ ip }) => `address ${networkOf(ip)}`),
    ofSignIn: limit(requestsPerMinute / 20, ({ ip }) => `sign-in ${networkOf(ip)}`),
    ofAccount: limit(requestsPerMinute, ({ person }) => `account ${person?.accountId ?? ''}`),
  };
};
