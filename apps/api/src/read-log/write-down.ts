import { ReadLogUnavailable, type Person, type ReadEntry, type ReadLog } from '@understory/access';
import type { Sql } from '@understory/platform';
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
): Promise<bigint> => orUnavailable(readLog.record(entryOf(clock, request, asked)));

/** The same in the transaction of what it tells of. */
export const writeDownWithin = async (
  transaction: Sql,
  readLog: ReadLog,
  clock: Clock,
  request: FastifyRequest,
  asked: Asked,
): Promise<bigint> => orUnavailable(readLog.recordWithin(transaction, entryOf(clock, request, asked)));

const entryOf = (clock: Clock, request: FastifyRequest, asked: Asked): ReadEntry => {
  const { person } = request;
  if (person === undefined) throw new Error(`${asked.action} shows a child to somebody who is not signed in.`);
  const who = { readerId: person.accountId, readerRole: person.role, ...whyOf(request, person) };
  return { ...who, ...asked, readAt: clock(), cameFrom: cameFrom(request) };
};

const whyOf = (
  { emergency, statedPurpose }: FastifyRequest,
  { role }: Person,
): Pick<ReadEntry, 'purpose' | 'purposeId'> =>
  emergency === undefined
    ? { purpose: statedPurpose ?? purposeOf(role) }
    : { purpose: 'emergency', purposeId: emergency };

/** Whoever asked has proved to be nobody. */
const nobody = { readerId: 'nobody', readerRole: 'nobody', purpose: 'unstated' } as const;

export const writeDownUnsigned = (
  readLog: ReadLog,
  asked: Asked & Pick<ReadEntry, 'readAt' | 'cameFrom'> & Partial<Pick<ReadEntry, 'readerId' | 'readerRole'>>,
): Promise<bigint> => orUnavailable(readLog.record({ ...nobody, ...asked }));

const orUnavailable = async (recorded: Promise<bigint>): Promise<bigint> => {
  try {
    return await recorded;
  } catch (error) {
    throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
  }
};
