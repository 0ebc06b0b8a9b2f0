import { isCsrfTokenOf } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';

export const csrfHeader = 'x-csrf-token';

/** HEAD is answered by the GET route and changes as little. */
export const isWrite = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

/** A browser says which page a write comes from; programs say nothing, and carry no cookie by themselves. */
export const assertOwnOrigin = ({ headers, host }: FastifyRequest): void => {
  const { origin, 'sec-fetch-site': site } = headers;
  // A browser says this one even where a page has made it leave out its origin.
  if (site === 'cross-site' || site === 'same-site') throw edgeProblem('ACCESS.FOREIGN_ORIGIN');
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host.toLowerCase()) {
    throw edgeProblem('ACCESS.FOREIGN_ORIGIN');
  }
};

/** The cookie alone proves only that the browser was signed in, not that its person meant this. */
export const assertMeant = ({ headers }: FastifyRequest, sessionId: string): void => {
  const presented = headers[csrfHeader];
  if (typeof presented !== 'string' || !isCsrfTokenOf(sessionId, presented)) {
    throw edgeProblem('ACCESS.CSRF_TOKEN_REQUIRED');
  }
};
