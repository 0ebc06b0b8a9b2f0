import type { FastifyInstance } from 'fastify';
import type { Admission } from '../admission/needs';
import type { RouteAdmissions } from '../admission/route-admissions';

const kibibyte = 1024;

/** Actions whose bodies are whole tables: a catalogue of 500 activities, a norm set, a policy. */
const takesTables: ReadonlySet<Admission> = new Set(['publish-reference-data', 'try-policy']);

/** Bytes. Whoever is not signed in sends a name, a password or a code, and nothing larger. */
const limitOf = (admission: Admission | undefined): number | undefined => {
  if (admission === 'public') return 8 * kibibyte;
  return admission !== undefined && takesTables.has(admission) ? 512 * kibibyte : undefined;
};

/** Routes that are not named here keep the limit of the server. Must stand before the routes are made. */
export const limitBodies = (server: FastifyInstance, admissions: RouteAdmissions): void => {
  server.addHook('onRoute', (route) => {
    const limit = limitOf(admissions.get(`${String(route.method)} ${route.url}`));
    if (limit !== undefined) route.bodyLimit = limit;
  });
};
