import type { FastifyRequest } from 'fastify';

/** For the logs: the address of the connection, and the token when a program used one in somebody's name. */
export const cameFrom = ({ ip, tokenId }: FastifyRequest): string =>
  tokenId === undefined ? ip : `${ip} by token ${tokenId}`;
