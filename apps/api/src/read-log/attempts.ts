import type { ReadLog } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { writeDown } from './write-down';

type Denied = 'out-of-reach' | 'CHILD.NOT_FOUND' | 'ACCESS.NOT_ALLOWED';

/** Requests about a child that are turned away before any route sees them. */
export class Attempts {
  constructor(
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  async note(request: FastifyRequest, action: string, childId: ChildId, outcome: Denied): Promise<void> {
    const asked = { action, kind: 'read', recordIds: [childId], outcome } as const;
    await writeDown(this.readLog, this.clock, request, asked);
  }
}
