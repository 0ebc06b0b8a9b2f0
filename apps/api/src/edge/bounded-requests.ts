import type { FastifyInstance } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';

const longestAddress = 2_000;
const mostHeaders = 64;

/** What no page and no program of ours ever sends; refused before anybody is identified. */
export const boundRequests = (server: FastifyInstance): void => {
  server.addHook('onRequest', async ({ raw }) => {
    if ((raw.url ?? '').length > longestAddress) throw edgeProblem('REQUEST.ADDRESS_TOO_LONG');
    // Two entries a header.
    if (raw.rawHeaders.length > 2 * mostHeaders) throw edgeProblem('REQUEST.HEADERS_TOO_LARGE');
  });
};
