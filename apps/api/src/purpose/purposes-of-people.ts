import { statePurpose, type Credential, type ReadLog, type StatedPurpose } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { FastifyRequest } from 'fastify';
import type { ApiPorts } from '../api-ports';
import { writeDownWithin } from '../read-log/write-down';
import type { StatedPurposeAnswer } from './purpose.answer';

/** What program managers open individual records for; the access log has it before the record opens. */
export class PurposesOfPeople {
  constructor(
    private readonly ports: Pick<ApiPorts, 'database' | 'clock'>,
    private readonly readLog: ReadLog,
  ) {}

  async state(
    childId: ChildId,
    purpose: StatedPurpose,
    credential: Credential,
    request: FastifyRequest,
  ): Promise<StatedPurposeAnswer> {
    const { database, clock } = this.ports;
    const asked = { action: 'statePurpose', kind: 'read', recordIds: [childId], outcome: 'stated', purpose } as const;
    const until = await statePurpose(database, credential, { recordId: childId, purpose }, clock(), async (within) => {
      await writeDownWithin(within, this.readLog, clock, request, asked);
    });
    return { purpose, until };
  }
}
