import { findSession, type Person, type SignInSettings } from '@understory/access';
import type { Database } from '@understory/platform';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { bearerOf } from './bearer';
import { assertMeant, isWrite } from './cross-site';
import type { Admission } from './needs';
import { sessionIdOf } from './session-cookie';

export type IdentifyPorts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly signIn: SignInSettings;
};

/** Who asks, by session or by token; what the rest of the request needs of it is kept on the request. */
export const identify = async (
  request: FastifyRequest,
  admission: Admission | null,
  { database, clock, signIn }: IdentifyPorts,
): Promise<Person> => {
  const bearer = await bearerOf(request, database, clock());
  if (bearer !== null) {
    const { person, tokenId, scopes } = bearer;
    // No cookie comes along by itself, so there is nothing that a foreign page could make use of.
    request.tokenId = tokenId;
    identified(request, person);
    // Fewer rights than its person: what the role may do is asked afterwards, like of everybody.
    if (admission !== null && !scopes.some((scope) => scope === admission)) throw edgeProblem('ACCESS.TOKEN_SCOPE');
    return person;
  }
  const sessionId = sessionIdOf(request);
  const found = sessionId === null ? null : await findSession(database, sessionId, clock(), signIn.sessionLimits);
  if (sessionId === null || found === null) throw edgeProblem('ACCESS.SIGN_IN_REQUIRED');
  const { person, due, cameThrough } = found;
  // Also of whoever is turned away below it is then known who it was.
  identified(request, person);
  if (due !== null && admission !== 'finish-sign-in') throw edgeProblem('ACCESS.SECOND_FACTOR_DUE');
  if (isWrite(request)) assertMeant(request, sessionId);
  request.sessionId = sessionId;
  request.due = due;
  request.cameThrough = cameThrough;
  return person;
};

const identified = (request: FastifyRequest, person: Person): void => {
  request.person = person;
  request.actor = { id: person.accountId, role: person.role, name: person.displayName };
};
