import type { ReadOutcome } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import type { ProblemError } from '../problems/problem';
import type { Attempts } from '../read-log/attempts';
import { childInPath } from '../read-log/child-in-path';
import type { RouteNames } from './route-admissions';

/**
 * Turns a request away. One about a child is written down first, whoever made it; `outcome` tells the access log what the
 * answer hides.
 */
export type Refuse = (request: FastifyRequest, problem: ProblemError, outcome?: ReadOutcome) => Promise<never>;

export const routeOf = ({ method, routeOptions }: FastifyRequest): string =>
  `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`;

export const refuseWith =
  (names: RouteNames, attempts: Pick<Attempts, 'note'>): Refuse =>
  async (request, problem, outcome = problem.problem.code) => {
    const childId = childInPath(request.params);
    const route = routeOf(request);
    if (childId !== null) await attempts.note(request, names.get(route) ?? route, childId, outcome);
    throw problem;
  };
