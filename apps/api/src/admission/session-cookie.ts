import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'understory_session';

/** Its text needs no escaping in a cookie. */
const sessionIds = /^[A-Za-z0-9_-]{43}$/;

export const sessionIdOf = ({ headers }: FastifyRequest): string | null => {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === sessionCookie) return value !== undefined && sessionIds.test(value) ? value : null;
  }
  return null;
};

/** Out of reach of scripts, never sent along from another site, and gone with the browser's session. */
export const giveSession = (request: FastifyRequest, reply: FastifyReply, sessionId: string): void => {
  void reply.header('set-cookie', `${sessionCookie}=${sessionId}${attributesFor(request)}`);
};

export const takeSession = (request: FastifyRequest, reply: FastifyReply): void => {
  void reply.header('set-cookie', `${sessionCookie}=; Max-Age=0${attributesFor(request)}`);
};

/** `Secure` only behind HTTPS: on plain loopback some browsers would drop the cookie. */
const attributesFor = ({ protocol }: FastifyRequest): string =>
  `; Path=/; HttpOnly; SameSite=Strict${protocol === 'https' ? '; Secure' : ''}`;
