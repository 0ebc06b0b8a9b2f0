import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieIn, giveCookie, takeCookie } from './cookies';

export const sessionCookie = 'understory_session';

export const sessionIdOf = (request: FastifyRequest): string | null => cookieIn(request, sessionCookie);

/** Never sent along from another site, and gone with the browser's session. */
export const giveSession = (request: FastifyRequest, reply: FastifyReply, sessionId: string): void =>
  giveCookie(request, reply, sessionCookie, sessionId);

export const takeSession = (request: FastifyRequest, reply: FastifyReply): void =>
  takeCookie(request, reply, sessionCookie);
