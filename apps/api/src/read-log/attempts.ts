import type { ReadLog } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { writeDown } from './write-down';

/** Requests that are turned away before any route sees them. */
export class Attempts {
  constructor(
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  note(request: FastifyRequest, action: string, childId: ChildId, outcome: 'out-of-reach' | 'CHILD.NOT_FOUND') {
    return writeDown(this.readLog, this.clock, request, { action, recordIds: [childId], outcome });
  }
}
