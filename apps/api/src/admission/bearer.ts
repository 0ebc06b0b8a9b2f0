import { findToken, isToken, type FoundToken } from '@understory/access';
import type { Sql } from '@understory/platform';
import type { FastifyRequest } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { sessionIdOf } from './session-cookie';

/**
 * Whom a program stands for; null when the request carries no such header. A request that carries a session as well is
 * refused: which of the two counts must not be a matter of taste.
 */
export const bearerOf = async (request: FastifyRequest, sql: Sql, now: string): Promise<FoundToken | null> => {
  const { authorization } = request.headers;
  if (authorization === undefined) return null;
  if (sessionIdOf(request) !== null) throw edgeProblem('ACCESS.TWO_CREDENTIALS');
  const [scheme = '', token = '', ...more] = authorization.split(' ');
  const isBearer = scheme.toLowerCase() === 'bearer' && more.length === 0 && isToken(token);
  const found = isBearer ? await findToken(sql, token, now) : null;
  if (found === null) throw edgeProblem('ACCESS.TOKEN_NOT_VALID');
  return found;
};
