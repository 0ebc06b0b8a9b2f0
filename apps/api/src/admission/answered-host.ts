import type { FastifyRequest } from 'fastify';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * A page of another site that points its own name at this machine sends that name, and gets no answer. The host is the
 * one of the connection, or what a trusted proxy says that it was asked for.
 */
export const isAnsweredHost = ({ host }: FastifyRequest, publicUrl: string | null): boolean =>
  loopback.test(host) || (publicUrl !== null && new URL(publicUrl).host === host.toLowerCase());
