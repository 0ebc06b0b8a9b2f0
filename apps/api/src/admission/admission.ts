import { meetsAggregatesFirst, reachOf, scopeFor, type Action, type Person } from '@understory/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RateLimits } from '../edge/rate-limits';
import { edgeProblem } from '../problems/edge-problems';
import { ProblemError } from '../problems/problem';
import { isQueueBoard } from '../queue-board/queue-board-address';
import type { Attempts } from '../read-log/attempts';
import { isAnsweredHost } from './answered-host';
import { assertOwnOrigin, isWrite } from './cross-site';
import { identify, type IdentifyPorts } from './identify';
import type { Admission } from './needs';
import { isDocumentation, isPublicFile, isTryAtSignIn } from './public-routes';
import { assertPurpose, type PurposePorts } from './purpose';
import { assertReached, type ReachedPorts } from './reached';
import { refuseWith, routeOf, type Refuse } from './refuse';
import type { RouteAdmissions, RouteNames } from './route-admissions';

// The page brings everything it needs along; a browser is told to fetch nothing from elsewhere.
const documentationPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

export type AdmissionPorts = IdentifyPorts &
  Omit<ReachedPorts & PurposePorts, 'refuse'> & {
    readonly admissions: RouteAdmissions;
    readonly names: RouteNames;
    readonly attempts: Pick<Attempts, 'note'>;
    readonly limits: RateLimits;
    readonly publicUrl: string | null;
  };

/**
 * The first thing that meets a request, before its body is read and before anything is loaded: deny unless the route
 * is public, or the permission table lets this person do this to this record. A hook of the server and no guard of a
 * controller, so that it also stands before unknown paths and served files.
 */
export const guardWith = (server: FastifyInstance, ports: AdmissionPorts): void => {
  const { limits, publicUrl, admissions, names, attempts } = ports;
  const refuse = refuseWith(names, attempts);
  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url;
    if (isDocumentation(route)) void reply.header('content-security-policy', documentationPolicy);
    if (!isAnsweredHost(request, publicUrl)) throw edgeProblem('ACCESS.HOST_NOT_ANSWERED');
    await limits.ofAddress(request, reply);
    const admission = admissionOf(request, admissions);
    if (admission === 'public') {
      if (isWrite(request)) assertOwnOrigin(request);
      else if (!isTryAtSignIn(route)) return;
      return limits.ofSignIn(request, reply);
    }
    // The token in the address is asked by the route itself; it is all that its holder has, and a guess at it is a try.
    if (admission === 'fetch-share') return limits.ofSignIn(request, reply);
    const person = await identified(request, admission, ports, refuse);
    await limits.ofAccount(request, reply);
    // Nothing is served there: the router says so, to people who are signed in.
    if (route === undefined) return;
    if (admission === null) throw edgeProblem('ACCESS.NOT_ALLOWED');
    await assertAllowed(request, person, admission, { ...ports, refuse });
  });
};

/** What a role may not do at all is said openly, before anything about the record is asked. */
const assertAllowed = async (
  request: FastifyRequest,
  person: Person,
  action: Action,
  ports: ReachedPorts & PurposePorts,
): Promise<void> => {
  const scope = scopeFor(person, action);
  if (scope === null) return ports.refuse(request, edgeProblem('ACCESS.NOT_ALLOWED'));
  const reach = reachOf(person, scope);
  request.reach = { ...reach, namesRecords: !meetsAggregatesFirst(person, action) };
  await assertReached(request, action, reach, ports);
  await assertPurpose(request, person, action, ports);
};

const identified = async (
  request: FastifyRequest,
  admission: Admission | null,
  ports: IdentifyPorts,
  refuse: Refuse,
): Promise<Person> => {
  try {
    if (isWrite(request)) assertOwnOrigin(request);
    return await identify(request, admission, ports);
  } catch (thrown) {
    if (thrown instanceof ProblemError) return refuse(request, thrown);
    throw thrown;
  }
};

const admissionOf = (request: FastifyRequest, admissions: RouteAdmissions): Admission | null => {
  const { method, routeOptions } = request;
  const { url } = routeOptions;
  const isRead = method === 'GET' || method === 'HEAD';
  if (isPublicFile(url) && isRead) return 'public';
  if (isQueueBoard(url) && isRead) return 'look-at-queue';
  return admissions.get(routeOf(request)) ?? null;
};
