import { ReadLogUnavailable, type ReadEntry, type ReadLog } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { cameFrom } from '../admission/came-from';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { purposeOf } from './purpose-of';

/** Which children a request was about, as which operation and in which way, and what came of it. */
export type Asked = Pick<
  ReadEntry,
  'action' | 'kind' | 'recordIds' | 'outcome' | 'searchDigest' | 'follows' | 'purposeId'
> &
  Partial<Pick<ReadEntry, 'purpose'>>;

/** Back with the entry's number once it is durable; otherwise nothing of a record may be answered. */
export const writeDown = async (
  readLog: ReadLog,
  clock: Clock,
  request: FastifyRequest,
  asked: Asked,
): Promise<bigint> => {
  const { person, emergency } = request;
  if (person === undefined) throw new Error(`${asked.action} shows a child to somebody who is not signed in.`);
  const why =
    emergency === undefined
      ? { purpose: purposeOf(person.role) }
      : { purpose: 'emergency' as const, purposeId: emergency };
  const who = { readerId: person.accountId, readerRole: person.role, ...why };
  try {
    return await readLog.record({ ...who, ...asked, readAt: clock(), cameFrom: cameFrom(request) });
  } catch (error) {
    throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
  }
};
