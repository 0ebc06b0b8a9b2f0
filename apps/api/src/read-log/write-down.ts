import { ReadLogUnavailable, type ReadLog } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { cameFrom } from '../admission/came-from';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';

/** Which children a request was about, as which operation, and what came of it. */
export type Asked = { readonly action: string; readonly recordIds: readonly string[]; readonly outcome: string };

/** Back once it is durable; otherwise the request must not be answered with anything of a record. */
export const writeDown = async (
  readLog: ReadLog,
  clock: Clock,
  request: FastifyRequest,
  asked: Asked,
): Promise<void> => {
  const { actor } = request;
  if (actor === undefined) throw new Error(`${asked.action} shows a child to somebody who is not signed in.`);
  const who = { readerId: actor.id, readerRole: actor.role };
  try {
    await readLog.record({ ...who, ...asked, readAt: clock(), cameFrom: cameFrom(request) });
  } catch (error) {
    throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
  }
};
