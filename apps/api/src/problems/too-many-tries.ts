import type { FastifyReply } from 'fastify';
import { edgeProblem } from './edge-problems';
import { ProblemError } from './problem';

/** Says how long, to people in the text and to programs in the header (RFC 9110, 10.2.3). */
export const tooManyTries = (waitSeconds: number, reply: FastifyReply): ProblemError => {
  void reply.header('retry-after', String(waitSeconds));
  const { problem } = edgeProblem('ACCESS.TOO_MANY_TRIES');
  const wait = waitSeconds < 120 ? `${waitSeconds} seconds` : `${Math.ceil(waitSeconds / 60)} minutes`;
  return new ProblemError({ ...problem, detail: `Try again in ${wait}. ${problem.detail}` });
};
