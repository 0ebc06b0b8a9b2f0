import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieIn, giveCookie } from './cookies';

const browserCookie = 'understory_browser';
const halfAYear = 180 * 24 * 60 * 60;

/** The mark of a browser that somebody has signed in with; it opens nothing. */
export const browserIdOf = (request: FastifyRequest): string | null => cookieIn(request, browserCookie);

export const giveBrowserId = (request: FastifyRequest, reply: FastifyReply, browserId: string): void =>
  giveCookie(request, reply, browserCookie, browserId, { maxAgeSeconds: halfAYear });
