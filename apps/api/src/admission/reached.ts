import {
  activeEmergency,
  isForEmergencies,
  reaches,
  type Action,
  type Reach,
  type RecordScope,
} from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Database } from '@understory/platform';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { childInPath } from '../read-log/child-in-path';
import { isWrite } from './cross-site';
import type { RecordScopes } from './record-scopes';
import type { Refuse } from './refuse';

export type ReachedPorts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly scopes: RecordScopes;
  readonly refuse: Refuse;
};

/**
 * A child out of reach is answered like one that does not exist: nobody learns whom the agency treats. Both attempts are
 * written down, so that the time it takes tells nothing either.
 */
export const assertReached = async (
  request: FastifyRequest,
  action: Action,
  reach: Reach,
  ports: ReachedPorts,
): Promise<void> => {
  const { scopes, refuse } = ports;
  const childId = childInPath(request.params);
  const isEverything = reach.programs === null && reach.careTeamOf === null && !reach.demonstrationOnly;
  if (childId === null || isEverything) return;
  if (!isWrite(request)) {
    const scope = await scopes.fromCaseload(childId);
    if (scope !== null && reaches(reach, scope)) return;
  }
  // The caseload is a moment behind: a child just enrolled is not in it, and a write must not rest on it.
  const scope = await scopes.fromLog(childId);
  if (scope !== null && reaches(reach, scope)) return;
  if (scope !== null && (await opensInEmergency(request, action, childId, scope, ports))) return;
  return refuse(request, edgeProblem('CHILD.NOT_FOUND'), scope === null ? 'CHILD.NOT_FOUND' : 'out-of-reach');
};

/** Within an emergency access the record is met as by its own care team, for what an emergency is for; a made-up account still meets made-up children. */
const opensInEmergency = async (
  request: FastifyRequest,
  action: Action,
  childId: ChildId,
  { demonstration }: RecordScope,
  { database, clock }: ReachedPorts,
): Promise<boolean> => {
  const { person, tokenId } = request;
  // It lets in a person with a reason, not the programs that act in their name.
  if (person === undefined || tokenId !== undefined || (person.demonstration && !demonstration)) return false;
  if (!isForEmergencies(person, action)) return false;
  const { accountId } = person;
  const access = await activeEmergency(database, { recordId: childId, accountId, now: clock() });
  if (access === null) return false;
  request.emergency = access;
  return true;
};
