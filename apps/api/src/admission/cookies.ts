import type { FastifyReply, FastifyRequest } from 'fastify';

/** The text of an id or a secret of ours needs no escaping in a cookie. */
const ours = /^[A-Za-z0-9_-]{43}$/;

/** `Secure` only behind HTTPS, as a trusted proxy tells it: on plain loopback some browsers would drop the cookie. */
export const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';

/** Behind HTTPS a name that a browser takes from this very host alone: no other one of the domain can plant it. */
const named = (request: FastifyRequest, name: string): string => (isSecure(request) ? `__Host-${name}` : name);

/** Null when there is none, and for anything that we would not have given. */
export const cookieIn = (request: FastifyRequest, name: string): string | null => {
  const sought = named(request, name);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [given, value] = pair.trim().split('=');
    if (given === sought) return value !== undefined && ours.test(value) ? value : null;
  }
  return null;
};

/** `Lax` only for what must come back from another site; ends with the browser's session unless it has an age. */
export type CookieLife = { readonly sameSite?: 'Strict' | 'Lax'; readonly maxAgeSeconds?: number };

/** Out of reach of scripts. */
export const giveCookie = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  value: string,
  { sameSite = 'Strict', maxAgeSeconds }: CookieLife = {},
): void => {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
  const secure = isSecure(request) ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${named(request, name)}=${value}${age}; Path=/; HttpOnly; SameSite=${sameSite}${secure}`,
  );
};

export const takeCookie = (request: FastifyRequest, reply: FastifyReply, name: string, life: CookieLife = {}): void =>
  giveCookie(request, reply, name, '', { ...life, maxAgeSeconds: 0 });
