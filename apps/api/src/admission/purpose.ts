import { meetsAggregatesFirst, purposeInForce, type Action, type Person } from '@understory/access';
import type { Database } from '@understory/platform';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { childInPath } from '../read-log/child-in-path';
import type { Refuse } from './refuse';

export type PurposePorts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly refuse: Refuse;
};

/** An individual record of the own programs is opened for something that was said before; asked once its reach is known. */
export const assertPurpose = async (
  request: FastifyRequest,
  person: Person,
  action: Action,
  { database, clock, refuse }: PurposePorts,
): Promise<void> => {
  const recordId = childInPath(request.params);
  // An emergency has said its reason, and is reviewed.
  if (recordId === null || request.emergency !== undefined || !meetsAggregatesFirst(person, action)) return;
  const { tokenId, sessionId = '' } = request;
  const credential = tokenId === undefined ? { sessionId } : { tokenId };
  const purpose = await purposeInForce(database, credential, { recordId, now: clock() });
  if (purpose === null) return refuse(request, edgeProblem('ACCESS.PURPOSE_REQUIRED'));
  request.statedPurpose = purpose;
};
