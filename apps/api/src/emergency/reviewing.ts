import {
  emergencyContext,
  listEmergencies,
  reaches,
  reachOf,
  reviewEmergency,
  scopeFor,
  type Person,
  type Reach,
  type ReadLog,
  type RecordKey,
  type SealedEmergencyAccess,
} from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import type { FastifyRequest } from 'fastify';
import type { RecordScopes } from '../admission/record-scopes';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { writeDownWithin } from '../read-log/write-down';
import type { EmergencyAccess, EmergencyNotice, UnreviewedEmergencies } from './emergency.answer';
import type { ReviewEmergencyBody } from './emergency.body';
import { isOverdue, noticesOf } from './notice-of';

export type ReviewingPorts = Pick<ApiPorts, 'database' | 'keys' | 'clock'>;

type Within = { readonly access: SealedEmergencyAccess; readonly program: string; readonly reference: string };

/** Emergency accesses as those see them who answer for the child, and what a program manager makes of them. */
export class EmergencyReviewing {
  constructor(
    private readonly ports: ReviewingPorts,
    private readonly scopes: Pick<RecordScopes, 'standing'>,
    private readonly readLog: ReadLog,
  ) {}

  async list(person: Person, reach: Reach): Promise<readonly EmergencyAccess[]> {
    const listed: EmergencyAccess[] = [];
    for (const within of await this.within(await listEmergencies(this.ports.database), reach))
      listed.push(await this.opened(within, person));
    return listed;
  }

  /** Names nobody, so that a page may ask for it as often as it likes. Of an erased record nothing waits any more. */
  async count(reach: Reach): Promise<UnreviewedEmergencies> {
    const { database, keys, clock } = this.ports;
    const now = clock();
    const unreviewed: Within[] = [];
    for (const within of await this.within(await listEmergencies(database, { isUnreviewed: true }), reach))
      if ((await keys.find(within.access.recordId)) !== null) unreviewed.push(within);
    return {
      unreviewed: unreviewed.length,
      overdue: unreviewed.filter(({ access }) => isOverdue(access, now)).length,
    };
  }

  async noticesOf(childId: ChildId): Promise<readonly EmergencyNotice[]> {
    return noticesOf(await listEmergencies(this.ports.database, { recordId: childId }), this.ports.clock());
  }

  async review(
    accessId: string,
    { justified, words }: ReviewEmergencyBody,
    person: Person,
    request: FastifyRequest,
  ): Promise<void> {
    const { database, keys, clock } = this.ports;
    const [access] = await listEmergencies(database, { accessId });
    const reach = reachOf(person, scopeFor(person, 'review-emergency-access') ?? 'care-team');
    const key = access === undefined ? null : await keys.find(access.recordId);
    if (access === undefined || key === null || (await this.withinReach(access, reach)) === null)
      throw edgeProblem('EMERGENCY.NOT_FOUND');
    if (access.accountId === person.accountId) throw edgeProblem('EMERGENCY.OWN');
    const review = { reviewerId: person.accountId, justified, words, at: clock() };
    const outcome = justified ? 'justified' : 'not-justified';
    const asked = { action: 'reviewEmergency', kind: 'read', recordIds: [access.recordId], outcome } as const;
    const reviewed = await reviewEmergency(database, key, access, review, async (transaction, purposeId) => {
      await writeDownWithin(transaction, this.readLog, clock, request, { ...asked, purposeId });
    });
    if (reviewed === null) throw edgeProblem('EMERGENCY.REVIEWED');
  }

  private async within(accesses: readonly SealedEmergencyAccess[], reach: Reach): Promise<readonly Within[]> {
    const within: Within[] = [];
    for (const access of accesses) {
      const found = await this.withinReach(access, reach);
      if (found !== null) within.push(found);
    }
    return within;
  }

  private async withinReach(access: SealedEmergencyAccess, reach: Reach): Promise<Within | null> {
    const { enrolment, careTeam } = await this.scopes.standing(access.recordId as ChildId);
    if (enrolment === null) return null;
    const { program, demonstration, reference } = enrolment;
    return reaches(reach, { program, careTeam, demonstration }) ? { access, program, reference } : null;
  }

  private async opened({ access, program, reference }: Within, person: Person): Promise<EmergencyAccess> {
    const { accessId, accountId, accountRole, openedAt, until, reviewerId, reviewedAt, justified, words } = access;
    const childId = access.recordId as ChildId;
    const key = await this.ports.keys.find(childId);
    const reviewed = reviewerId !== null && reviewedAt !== null && justified !== null;
    const mayReview = scopeFor(person, 'review-emergency-access') !== null && accountId !== person.accountId;
    return {
      ...{ accessId, childId, program, openedAt, until, who: { id: accountId, role: accountRole } },
      reference: key?.open(reference, sealingContext(childStream(childId), 'reference')) ?? null,
      reason: openedOrNull(key, access, 'reason', access.reason),
      review: reviewed
        ? { by: reviewerId, at: reviewedAt, justified, words: openedOrNull(key, access, 'words', words) }
        : null,
      isOverdue: key !== null && isOverdue(access, this.ports.clock()),
      mayReview: mayReview && !reviewed && key !== null,
    };
  }
}

const openedOrNull = (
  key: RecordKey | null,
  { recordId }: SealedEmergencyAccess,
  field: 'reason' | 'words',
  sealed: string | null,
): string | null => (key === null || sealed === null ? null : key.open(sealed, emergencyContext(recordId, field)));
