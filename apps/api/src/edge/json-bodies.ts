import type { FastifyInstance } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { isBoundedJson } from './is-bounded-json';

/** JSON is all that a body may be, and only as much of it as a person or a program of ours would send. */
export const takeJsonBodies = (server: FastifyInstance): void => {
  // Both poisonings are refused; a browser sends the other types to any site without asking first.
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (!isBoundedJson(body)) return done(edgeProblem('REQUEST.TOO_COMPLEX'));
    return parse(request, body, done);
  });
};
