import type { Actor, DevelopmentToken } from '@understory/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { isAnsweredHost } from './answered-host';
import { isDocumentation, isPublicRoute } from './public-routes';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the admission; absent on public routes only. */
    actor?: Actor;
  }
}

const developmentActor: Actor = { id: 'development', role: 'clinician' };

const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

// The page brings everything it needs along; a browser is told to fetch nothing from elsewhere.
const documentationPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The first thing that meets a request, before its body is read: deny unless the route is public or the token matches.
 * A hook of the server and no guard of a controller, so that it also stands before unknown paths and served files.
 */
export const guardWith = (server: FastifyInstance, token: DevelopmentToken): void => {
  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url;
    void reply.headers(headers);
    if (isDocumentation(route)) void reply.header('content-security-policy', documentationPolicy);
    if (!isAnsweredHost(request.headers.host)) throw edgeProblem('ACCESS.HOST_NOT_ANSWERED');
    if (!isPublicRoute(route)) request.actor = actorOf(request, reply, token);
  });
};

const actorOf = (request: FastifyRequest, reply: FastifyReply, token: DevelopmentToken): Actor => {
  const presented = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (presented !== undefined && token.matches(presented)) return developmentActor;
  void reply.header('www-authenticate', 'Bearer');
  throw edgeProblem('ACCESS.TOKEN_REQUIRED');
};
