import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { edgeProblem } from '../problems/edge-problems';

/** Far above what the screens of a large agency hold open, and below what a process has file handles for. */
const mostConnections = 1_000;

/** What is settled before the router hears of a request. */
export const boundServer = (server: Server): void => {
  server.maxConnections = mostConnections;
  // Else it is answered with a status alone, and without a word to the browser.
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { problem } = edgeProblem('REQUEST.EXPECTS_TOO_MUCH');
    response
      .writeHead(problem.status, {
        'content-type': 'application/problem+json; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        connection: 'close',
      })
      .end(JSON.stringify(problem));
  });
};
