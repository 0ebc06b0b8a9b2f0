import {
  openInEmergency,
  reaches,
  reachOf,
  scopeFor,
  type Person,
  type ReadLog,
  type RecordScope,
} from '@understory/access';
import { childIdOf, recordOf } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import type { FastifyRequest } from 'fastify';
import type { RecordScopes } from '../admission/record-scopes';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { problemOfFields } from '../problems/invalid-request';
import type { Attempts } from '../read-log/attempts';
import { writeDownWithin, type Asked } from '../read-log/write-down';
import type { OpenedInEmergency } from './emergency.answer';
import type { OpenInEmergencyBody } from './emergency.body';

export type OpeningPorts = Pick<ApiPorts, 'database' | 'store' | 'keys' | 'index' | 'clock' | 'emergencyMinutes'>;

/**
 * Breaking the glass. Whether there is such a child is told neither by the answer nor by what it counts; it is told by
 * the record itself, to somebody whose name, reason and every look are kept by then.
 */
export class EmergencyOpening {
  constructor(
    private readonly ports: OpeningPorts,
    private readonly scopes: Pick<RecordScopes, 'fromLog'>,
    private readonly readLog: ReadLog,
    private readonly attempts: Pick<Attempts, 'note'>,
  ) {}

  async open(body: OpenInEmergencyBody, person: Person, request: FastifyRequest): Promise<OpenedInEmergency> {
    const { database, keys, index, clock, emergencyMinutes } = this.ports;
    const childId = await this.childMeant(body);
    const scope = await this.scopes.fromLog(childId);
    const isNeeded = scope === null || !isReached(person, scope);
    // Made-up children are all that a demonstration account may meet, in an emergency, too.
    const isThere = isNeeded && scope !== null && (!person.demonstration || scope.demonstration);
    const at = clock();
    const until = new Date(Date.parse(at) + emergencyMinutes * 60_000).toISOString();
    const { outcome } = await openInEmergency(
      database,
      isThere ? await keys.find(childId) : null,
      {
        ...{ recordId: childId, accountId: person.accountId, accountRole: person.role, at, until },
        ...{ reason: body.reason, reasonDigest: index.idOf('emergency', body.reason.toLowerCase()) },
      },
      async (transaction, accessId) => {
        const why = accessId === null ? {} : { purposeId: accessId };
        const nothing = isNeeded ? 'CHILD.NOT_FOUND' : 'EMERGENCY.NOT_NEEDED';
        const asked = entryOf(childId, accessId === null ? nothing : 'granted');
        await writeDownWithin(transaction, this.readLog, clock, request, { ...asked, ...why });
      },
    );
    // Whether a child of the own reach exists is an answer, too: it has cost a try, and is written down.
    if (!isNeeded && outcome === 'nothing-there') throw edgeProblem('EMERGENCY.NOT_NEEDED');
    if (outcome === 'opened' || outcome === 'nothing-there') return { childId, until };
    const code = outcome === 'too-many' ? 'EMERGENCY.TOO_MANY' : 'EMERGENCY.REASON_SAID_BEFORE';
    await this.attempts.note(request, 'openInEmergency', childId, code, { purpose: 'emergency' });
    throw edgeProblem(code);
  }

  private async childMeant({ reference, childId }: OpenInEmergencyBody): Promise<ChildId> {
    if (childId !== null && reference === null) return childId;
    if (reference !== null && childId === null)
      return recordOf(this.ports.store, childIdOf(this.ports.index)(reference));
    throw problemOfFields([{ field: 'reference', rule: 'must be given, or childId instead, not both' }]);
  }
}

const entryOf = (childId: ChildId, outcome: Asked['outcome']): Asked => ({
  ...{ action: 'openInEmergency', kind: 'read', recordIds: [childId], outcome, purpose: 'emergency' },
});

const isReached = (person: Person, record: RecordScope): boolean => {
  const scope = scopeFor(person, 'read-record');
  return scope !== null && reaches(reachOf(person, scope), record);
};
