import type { ChildEvent, ChildId } from '@understory/domain';
import {
  commandId,
  envelop,
  type EventStore,
  type Json,
  type Position,
  type RecordedEvent,
  streamName,
} from '@understory/event-store';
import { childStreams } from './child-event-of';

/** An event as a spec writes it: only what the rule needs, for one child. */
export type Happening = {
  readonly child: string;
  readonly type: ChildEvent['type'];
  readonly data: { readonly [key: string]: Json };
  readonly on?: string;
  /** As written today, where the first version of the event says less. */
  readonly schemaVersion?: number;
};

export const childIdFor = (child: string): ChildId => `00000000-0000-8000-8000-${child.padStart(12, '0')}` as ChildId;

export const enrolled = (child: string, data: { readonly [key: string]: Json } = {}): Happening => ({
  child,
  type: 'ChildEnrolled',
  data: {
    reference: 'sealed:reference',
    bornMonth: 'sealed:born',
    program: 'day treatment',
    enrolledOn: '2025-01-07',
    demonstration: true,
    ...data,
  },
});

export const rating = (data: { readonly [key: string]: Json } = {}): { readonly [key: string]: Json } => ({
  assessmentId: 'a1',
  kind: 'baseline',
  assessedOn: '2025-02-01',
  ageMonths: 70,
  scores: Array.from({ length: 32 }, (_, index) => (index === 5 ? null : (index % 12) + 1)),
  relationalHealth: null,
  rater: 'sealed:rater',
  ...data,
});

export const signed = (child: string, data: { readonly [key: string]: Json } = {}): Happening => ({
  child,
  type: 'AssessmentSigned',
  data: { ...rating(data), instrumentVersion: 1, normSet: { name: 'demonstration', version: 1 } },
});

export const submitted = (child: string, data: { readonly [key: string]: Json } = {}): Happening => ({
  child,
  type: 'AssessmentSubmitted',
  data: { ...signed(child, data).data, submittedBy: 'trainee', certification: reliedOn },
});

export const cosigned = (child: string, data: { readonly [key: string]: Json } = {}): Happening => ({
  child,
  type: 'AssessmentCosigned',
  data: { ...signed(child, data).data, submitted: 'e', cosignedOn: '2025-03-02', certification: reliedOn },
});

export const declined = (child: string, assessmentId = 'a1'): Happening => ({
  child,
  type: 'CosignatureDeclined',
  data: { assessmentId, submitted: 'e', declinedOn: '2025-03-02', certification: reliedOn, reason: 'sealed:reason' },
});

const reliedOn = { stream: 'staff-x', revision: 0, policyVersion: 1 };

export const flagged = (child: string, flagId: string): Happening => ({
  child,
  type: 'ReadinessFlagged',
  data: {
    flagId,
    direction: 'up',
    from: 'brainstem',
    to: 'diencephalon',
    policyVersion: 1,
    assessmentId: 'a1',
    newestEvent: 'e2',
    previousEvent: 'e1',
    normSet: null,
    criteria: [{ key: 'days-between', value: 60, threshold: 60, met: true, evidence: [] }],
  },
});

export const incident = (child: string, data: { readonly [key: string]: Json } = {}): Happening => ({
  child,
  type: 'IncidentRecorded',
  data: {
    incidentId: 'i1',
    kind: 'restraint',
    happenedAt: '2025-03-05T10:00Z',
    happenedOn: '2025-03-05',
    minutes: 3,
    setting: 'sealed:setting',
    description: 'sealed:description',
    ...data,
  },
});

/** Appends one by one, as commands of one person do. */
export const happen = async (store: EventStore, happenings: readonly Happening[]): Promise<Position> => {
  let position: Position | undefined;
  for (const { child, type, data, on = '2025-03-01', schemaVersion = 1 } of happenings) {
    const stream = streamName(`${childStreams}${childIdFor(child)}`);
    const head = await store.headOfStream(stream);
    const command = {
      commandId: commandId(`c-${child}-${head === null ? 0 : head.revision + 1}`),
      commandDigest: '0',
      actorId: 'spec',
      actorRole: 'clinician',
      correlationId: '0',
      causationId: null,
      at: '2026-01-01T00:00:00.000Z',
    };
    const events = envelop(head, stream, [{ type, schemaVersion, data, occurredOn: on, command }]);
    const appended = await store.append(stream, head === null ? 'no-stream' : head.revision, events);
    if (appended.outcome === 'conflict') throw new Error(`Two writers on ${stream}.`);
    position = appended.position;
  }
  if (position === undefined) throw new Error('Nothing happened.');
  return position;
};

/** As a fold sees them, without a store. */
export const recorded = (happenings: readonly Happening[]): readonly RecordedEvent[] =>
  happenings.map(
    ({ child, type, data, on = '2025-03-01', schemaVersion = 1 }, index) =>
      ({
        id: `event-${index}`,
        stream: `${childStreams}${childIdFor(child)}`,
        revision: index,
        type,
        schemaVersion,
        data,
        metadata: { occurredOn: on },
        position: BigInt(index + 1),
      }) as unknown as RecordedEvent,
  );

/** Some weeks of many children, the same for a seed: every type of event that a read model folds. */
export const someWeeks = (seed: number, children: number, events: number): readonly Happening[] => {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const day = (): string => `2025-${String(draw(12) + 1).padStart(2, '0')}-${String(draw(28) + 1).padStart(2, '0')}`;
  const seen = new Map<string, number>();
  return Array.from({ length: events }, (): Happening => {
    const child = String(draw(children));
    const count = seen.get(child) ?? 0;
    seen.set(child, count + 1);
    if (count === 0) return enrolled(child, { enrolledOn: day() });
    // Flags rest on this one.
    if (count === 1) return signed(child, { assessedOn: day() });
    const assessmentId = `a${draw(count)}`;
    switch (draw(16)) {
      case 0:
        return {
          child,
          type: 'ProgramTransferred',
          data: { from: 'x', program: `program ${draw(3)}`, transferredOn: day() },
        };
      case 1:
        return { child, type: 'AssessmentVoided', data: { assessmentId, supersedes: 'e', reason: 'sealed:reason' } };
      case 2:
        return {
          child,
          type: 'AssessmentsReread',
          data: { normSet: { name: 'licensed', version: draw(4) }, reason: 'r' },
        };
      case 3:
        return flagged(child, `f${count}`);
      case 4:
        return {
          child,
          type: 'ReadinessReviewed',
          data: { flagId: `f${draw(count)}`, decision: 'declined', reason: 'sealed' },
        };
      case 5:
        return { child, type: 'ReadinessWithdrawn', data: { flagId: `f${draw(count)}`, reason: 'superseded' } };
      case 6:
        return { child, type: 'PlanApproved', data: { focus: 'limbic', approvedOn: day(), reason: 'sealed:reason' } };
      case 10:
        return { child, type: 'CareTeamChanged', data: { accountIds: [`account-${draw(5)}`] } };
      case 11:
        return {
          child,
          type: 'ChildDischarged',
          data: { dischargedOn: day(), outcome: 'completed', reason: 'sealed:reason' },
        };
      case 12:
        return draw(4) === 0
          ? { child, type: 'DischargeRetracted', data: { dischargedOn: day(), reason: 'sealed:reason' } }
          : {
              child,
              type: 'ChildReadmitted',
              data: { program: `program ${draw(3)}`, readmittedOn: day() },
            };
      case 13:
        return draw(4) === 0
          ? {
              child,
              type: 'IncidentRetracted',
              data: { incidentId: `i${draw(5)}`, supersedes: 'e', reason: 'sealed:reason' },
            }
          : incident(child, { incidentId: `i${draw(5)}`, happenedOn: day() });
      case 14:
        return {
          child,
          type: 'AmendmentRequested',
          data: { amendmentId: `${child}-${count}`, entryType: 'AssessmentSigned', receivedOn: day() },
        };
      case 15:
        return {
          child,
          type: 'AmendmentAccepted',
          data: { amendmentId: `${child}-${draw(count)}`, decidedOn: day(), correctedBy: 'e' },
        };
      case 7:
        return {
          child,
          type: 'AssessmentCorrected',
          data: { ...rating({ assessmentId, assessedOn: day() }), supersedes: 'e', reason: 'sealed:reason' },
        };
      default:
        return signed(child, {
          assessmentId: `a${count}`,
          assessedOn: day(),
          kind: draw(2) === 0 ? 'baseline' : 'follow-up',
        });
    }
  });
};
