import {
  activeEmergency,
  findSession,
  reaches,
  reachOf,
  scopeFor,
  type Person,
  type Reach,
  type RecordScope,
  type SignInSettings,
} from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Database } from '@understory/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { readUuid } from '../fields/id';
import { edgeProblem } from '../problems/edge-problems';
import type { RateLimits } from '../edge/rate-limits';
import { isAnsweredHost } from './answered-host';
import { bearerOf } from './bearer';
import { assertMeant, assertOwnOrigin, isWrite } from './cross-site';
import type { Admission } from './needs';
import { isDocumentation, isPublicFile } from './public-routes';
import { isQueueBoard } from '../queue-board/queue-board-address';
import type { Attempts } from '../read-log/attempts';
import type { RecordScopes } from './record-scopes';
import type { RouteAdmissions, RouteNames } from './route-admissions';
import { sessionIdOf } from './session-cookie';

// The page brings everything it needs along; a browser is told to fetch nothing from elsewhere.
const documentationPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

export type AdmissionPorts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly signIn: SignInSettings;
  readonly scopes: RecordScopes;
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
  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url;
    if (isDocumentation(route)) void reply.header('content-security-policy', documentationPolicy);
    if (!isAnsweredHost(request, ports.publicUrl)) throw edgeProblem('ACCESS.HOST_NOT_ANSWERED');
    await ports.limits.ofAddress(request, reply);
    if (isWrite(request)) assertOwnOrigin(request);
    const admission = admissionOf(request, ports.admissions);
    // The token in the address is asked by the route itself; it is all that its holder has.
    if (admission === 'fetch-share') return;
    if (admission === 'public') return isWrite(request) ? ports.limits.ofSignIn(request, reply) : undefined;
    const person = await identify(request, admission, ports);
    await ports.limits.ofAccount(request, reply);
    // Nothing is served there: the router says so, to people who are signed in.
    if (route === undefined) return;
    if (admission === null) throw edgeProblem('ACCESS.NOT_ALLOWED');
    const scope = scopeFor(person, admission);
    if (scope === null) return refuseRole(request, ports);
    request.reach = reachOf(person, scope);
    await assertReached(request, request.reach, ports);
  });
};

const admissionOf = (request: FastifyRequest, admissions: RouteAdmissions): Admission | null => {
  const { method, routeOptions } = request;
  const { url } = routeOptions;
  const isRead = method === 'GET' || method === 'HEAD';
  if (isPublicFile(url) && isRead) return 'public';
  if (isQueueBoard(url) && isRead) return 'look-at-queue';
  return admissions.get(routeOf(request)) ?? null;
};

const routeOf = ({ method, routeOptions }: FastifyRequest): string =>
  `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`;

const identify = async (
  request: FastifyRequest,
  admission: Admission | null,
  { database, clock, signIn }: AdmissionPorts,
): Promise<Person> => {
  const bearer = await bearerOf(request, admission, database, clock());
  if (bearer !== null) {
    // No cookie comes along by itself, so there is nothing that a foreign page could make use of.
    request.tokenId = bearer.tokenId;
    return identified(request, bearer.person);
  }
  const sessionId = sessionIdOf(request);
  const found = sessionId === null ? null : await findSession(database, sessionId, clock(), signIn.sessionLimits);
  if (sessionId === null || found === null) throw edgeProblem('ACCESS.SIGN_IN_REQUIRED');
  const { person, due, cameThrough } = found;
  if (due !== null && admission !== 'finish-sign-in') throw edgeProblem('ACCESS.SECOND_FACTOR_DUE');
  if (isWrite(request)) assertMeant(request, sessionId);
  request.sessionId = sessionId;
  request.due = due;
  request.cameThrough = cameThrough;
  return identified(request, person);
};

const identified = (request: FastifyRequest, person: Person): Person => {
  request.person = person;
  request.actor = { id: person.accountId, role: person.role, name: person.displayName };
  return person;
};

/** What a role may not do at all is said openly; who tried it on a child is kept. */
const refuseRole = async (request: FastifyRequest, { names, attempts }: AdmissionPorts): Promise<never> => {
  const childId = childIdOf(request.params);
  const route = routeOf(request);
  if (childId !== null) await attempts.note(request, names.get(route) ?? route, childId, 'ACCESS.NOT_ALLOWED');
  throw edgeProblem('ACCESS.NOT_ALLOWED');
};

/**
 * A child out of reach is answered like one that does not exist: nobody learns whom the agency treats. Both attempts are
 * written down, so that the time it takes tells nothing either.
 */
const assertReached = async (request: FastifyRequest, reach: Reach, ports: AdmissionPorts): Promise<void> => {
  const { scopes, names, attempts } = ports;
  const childId = childIdOf(request.params);
  const isEverything = reach.programs === null && reach.careTeamOf === null && !reach.demonstrationOnly;
  if (childId === null || isEverything) return;
  if (!isWrite(request)) {
    const scope = await scopes.fromCaseload(childId);
    if (scope !== null && reaches(reach, scope)) return;
  }
  // The caseload is a moment behind: a child just enrolled is not in it, and a write must not rest on it.
  const scope = await scopes.fromLog(childId);
  if (scope !== null && reaches(reach, scope)) return;
  if (scope !== null && (await opensInEmergency(request, childId, scope, ports))) return;
  const route = routeOf(request);
  await attempts.note(request, names.get(route) ?? route, childId, scope === null ? 'CHILD.NOT_FOUND' : 'out-of-reach');
  throw edgeProblem('CHILD.NOT_FOUND');
};

/** Within an emergency access the record is met as by its own care team; a made-up account still meets made-up children. */
const opensInEmergency = async (
  request: FastifyRequest,
  childId: ChildId,
  { demonstration }: RecordScope,
  { database, clock }: AdmissionPorts,
): Promise<boolean> => {
  const { person, tokenId } = request;
  // It lets in a person with a reason, not the programs that act in their name.
  if (person === undefined || tokenId !== undefined || (person.demonstration && !demonstration)) return false;
  const { accountId } = person;
  const access = await activeEmergency(database, { recordId: childId, accountId, now: clock() });
  if (access === null) return false;
  request.emergency = access;
  return true;
};

/** Null for a route about no single child, and for a malformed id, which the path's own rule refuses. */
const childIdOf = (params: unknown): ChildId | null => {
  const text: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'childId') : undefined;
  return typeof text === 'string' ? (readUuid(text) as ChildId | null) : null;
};
