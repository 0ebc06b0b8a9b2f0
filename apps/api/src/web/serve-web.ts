import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { edgeProblem } from '../problems/edge-problems';
import { pagePolicy } from './page-policy';
import { readWebPage } from './web-page';

/** Where the build leaves the web app, seen from the built API beside it. */
export const builtWebFolder = join(__dirname, '../../../web');

// Said by the sender of the file, so that an asset that is gone is not kept as gone.
const keptForGood = { cacheControl: true, maxAge: '365d', immutable: true } as const;

/**
 * The web app under `/app/`: assets carry a digest in their names and are kept by the browser for good, everything else
 * is the page, so that a link to any view opens it. `/app/*` holds nothing of any record and is public.
 */
export const serveWeb = async (server: FastifyInstance, folder = builtWebFolder): Promise<void> => {
  await server.register(fastifyStatic, { root: folder, serve: false });
  server.get('/app', (_request, reply) => reply.redirect('/app/', 302));
  server.get<{ Params: { readonly '*': string } }>('/app/*', async (request, reply) => {
    const path = request.params['*'];
    if (path.startsWith('assets/')) return reply.sendFile(path, keptForGood);
    const page = await readWebPage(folder);
    if (page === null) throw edgeProblem('ROUTE.NOT_FOUND');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy(page.nonce))
      .header('cache-control', 'no-store')
      .send(page.html);
  });
};
