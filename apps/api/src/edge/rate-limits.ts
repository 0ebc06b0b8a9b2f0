import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import type { EdgeSettings } from './edge-settings';

/** Throws the problem, with `Retry-After` set, when there were too many. */
type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export type RateLimits = {
  readonly ofAddress: Limit;
  /** For whatever takes a password or a code: an address that guesses at many accounts meets no account's own limit. */
  readonly ofSignIn: Limit;
  /** Asked once it is known who is signed in. */
  readonly ofAccount: Limit;
};

const windowMs = 60_000;
const mostRemembered = 10_000;

/** Counted in this process: one process at a time serves a database. */
export const rateLimitsOf = async (
  server: FastifyInstance,
  { requestsPerMinute }: EdgeSettings,
): Promise<RateLimits> => {
  await server.register(rateLimit, { global: false, cache: mostRemembered });
  const limit = (max: number, keyOf?: (request: FastifyRequest) => string): Limit => {
    const count = server.createRateLimit({
      max: Math.max(1, Math.ceil(max)),
      timeWindow: windowMs,
      ...(keyOf === undefined ? {} : { keyGenerator: keyOf }),
    });
    return async (request, reply) => {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) return;
      void reply.header('retry-after', String(Math.max(1, counted.ttlInSeconds)));
      throw edgeProblem('REQUEST.TOO_MANY');
    };
  };
  return {
    ofAddress: limit(requestsPerMinute * 5),
    ofSignIn: limit(requestsPerMinute / 20),
    ofAccount: limit(requestsPerMinute, ({ person }) => person?.accountId ?? ''),
  };
};
