import type { QueueBoard } from '@understory/jobs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { queueBoardAddress as address } from './queue-board-address';

// Its own styles are made by its scripts while it runs, and it finds its files from the address it is given.
const boardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

type Asked = Readonly<Record<string, string>>;

/** A page to look at the queue, for administrators: it reads and changes nothing. Failed jobs are retried elsewhere. */
export const serveQueueBoard = (server: FastifyInstance, board: QueueBoard): void => {
  const policed = (reply: FastifyReply): FastifyReply => reply.header('content-security-policy', boardPolicy);

  server.get(address, (_request, reply) => reply.redirect(`${address}/`, 302));
  for (const page of board.pages) {
    server.get(`${address}${page}`, async (_request, reply) =>
      policed(reply)
        .type('text/html; charset=utf-8')
        .send(await board.page(`${address}/`)),
    );
  }
  server.get<{ Params: { readonly '*': string } }>(`${address}/static/*`, (request, reply) =>
    policed(reply).sendFile(request.params['*'], board.files, { cacheControl: false }),
  );
  for (const { path, answer } of board.reads) {
    server.get<{ Params: Asked; Querystring: Asked }>(`${address}${path}`, async ({ params, query }, reply) => {
      const answered = await answer({ params, query });
      if (answered === null) throw edgeProblem('QUEUE.NOT_READABLE');
      return policed(reply).code(answered.status).send(answered.body);
    });
  }
};
