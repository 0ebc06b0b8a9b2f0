import type { FastifyReply, FastifyRequest } from 'fastify';
import { edgeProblem } from './edge-problems';

/** The router gives up on such an address before any hook or filter is asked. */
export const malformedUrl = (_error: unknown, _request: FastifyRequest, reply: FastifyReply): void => {
  const { problem } = edgeProblem('REQUEST.MALFORMED');
  void reply
    .code(problem.status)
    .headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(problem);
};
