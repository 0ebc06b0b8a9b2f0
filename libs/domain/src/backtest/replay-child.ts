import { percentOfRegion } from '../brain-map/percent-of-region';
import type { PercentFraction } from '../brain-map/percent-fraction';
import type { LocalDate } from '../calendar/local-date';
import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import type { Assessment } from '../child/child';
import { dischargedOn } from '../child/course/stays';
import type { RecordedChildEvent } from '../child/child-event';
import type { Region } from '../instrument/region';
import type { NormSetLookup } from '../norms/norm-set';
import type { Judge } from '../readiness/judge';
import { subjectOf } from '../readiness/propose';
import type { FlagIdentity } from '../readiness/readiness-event';
import { rememberedVerdicts } from '../readiness/remembered-verdicts';
import type { PercentLookup, Subject } from '../readiness/subject';
import { asksReadiness } from './asks-readiness';
import type { ChildBacktest, ComparedDecision, ComparedPolicies, Move, Reason } from './child-backtest';
import { compareMoves } from './compare-moves';
import { answer, newReplay, step, type PolicyReplay, type Step } from './policy-replay';
import { reasonOf } from './reason-of';
import { nobodyYet, takeFact } from './take-fact';

export type ChildReplay = { add(event: RecordedChildEvent): void; finish(): ChildBacktest };

/**
 * Replays children's histories under two policies, each child by a replay of its own, as the readiness job would have
 * evaluated them: after each fact, and once after facts that were recorded together. The focus moves as it did. Sealed
 * fields stay sealed, since nothing reads them.
 */
export const childReplays = (policies: ComparedPolicies, normSets: NormSetLookup): (() => ChildReplay) => {
  const judges = { inForce: rememberedVerdicts(), draft: rememberedVerdicts() };
  return () => replayChild(policies, normSets, judges);
};

const replayChild = (
  { inForce, draft }: ComparedPolicies,
  normSets: NormSetLookup,
  judges: Readonly<Record<keyof ComparedPolicies, Judge>>,
): ChildReplay => {
  const replays = { inForce: newReplay(inForce, judges.inForce), draft: newReplay(draft, judges.draft) };
  const percent = rememberedPercents(normSets);
  const recordedFlags = new Map<string, Move>();
  const reasons = new Map<string, Reason>();
  const decisions: ComparedDecision[] = [];
  let child = nobodyYet();
  let ordered: readonly Assessment[] = [];
  let orderedFrom = child.assessments;
  let focusPeriod = 0;
  let evaluations = 0;
  /** The last fact that was not evaluated yet. */
  let pending: RecordedChildEvent | null = null;

  const evaluate = (at: RecordedChildEvent): void => {
    evaluations += 1;
    if (orderedFrom !== child.assessments) {
      ordered = assessmentsInOrder(child);
      orderedFrom = child.assessments;
    }
    const on = at.recordedAt.slice(0, 10) as LocalDate;
    // Of a discharged child nothing is proposed, and what is open is withdrawn.
    const isInCare = dischargedOn(child.course) === null;
    const subject = isInCare ? subjectOf(child, inForce, percent, on, ordered) : null;
    const isOfDraft = isInCare && child.approvedFocus === null;
    const draftSubject = isOfDraft ? subjectOf(child, draft, percent, on, ordered) : subject;
    const ofInForce = step(replays.inForce, subject);
    const ofDraft = step(replays.draft, draftSubject);
    note(replays.inForce, ofInForce, replays.draft, ofDraft, draftSubject, at);
    note(replays.draft, ofDraft, replays.inForce, ofInForce, subject, at);
  };

  const note = (
    replay: PolicyReplay,
    { raisedNow }: Step,
    other: PolicyReplay,
    otherStep: Step,
    otherSubject: Subject | null,
    { revision, recordedAt }: RecordedChildEvent,
  ): void => {
    const assessedOn = ordered.at(-1)?.assessedOn;
    if (raisedNow === null || assessedOn === undefined) return;
    const { direction, from, to } = raisedNow;
    const key = keyOf(raisedNow);
    if (replay.raised.has(key)) return;
    replay.raised.set(key, { direction, from, to, revision, recordedAt, assessedOn });
    const isShared = other.raised.has(key) || (otherStep.raisedNow !== null && keyOf(otherStep.raisedNow) === key);
    if (!isShared) reasons.set(key, reasonOf(other, otherStep, otherSubject, raisedNow));
  };

  const keyOf = ({ direction, from, to }: FlagIdentity): string => `${focusPeriod} ${direction} ${from} ${to}`;

  const evaluatePending = (): void => {
    if (pending !== null) evaluate(pending);
    pending = null;
  };

  return {
    add: (event) => {
      if (pending !== null && pending.recordedAt !== event.recordedAt) evaluatePending();
      if (event.type === 'ReadinessFlagged') {
        recordedFlags.set(event.data.flagId, event.data);
      } else if (event.type === 'ReadinessReviewed') {
        const { flagId, decision } = event.data;
        const flag = recordedFlags.get(flagId);
        if (flag === undefined) return;
        evaluatePending();
        const { direction, from, to } = flag;
        decisions.push({
          ...{ direction, from, to, decision },
          proposedInForce: answer(replays.inForce, flag, decision),
          proposedByDraft: answer(replays.draft, flag, decision),
        });
      } else {
        const { approvedFocus } = child;
        child = takeFact(child, event);
        if (child.approvedFocus !== approvedFocus) focusPeriod += 1;
        if (asksReadiness(event.type)) pending = event;
      }
    },
    finish: () => {
      evaluatePending();
      return {
        reference: child.enrolment?.reference ?? null,
        program: child.enrolment?.program ?? null,
        demonstration: child.enrolment?.demonstration ?? false,
        moves: compareMoves(replays.inForce, replays.draft, reasons),
        decisions,
        evaluations,
        recordedFlags: recordedFlags.size,
      };
    },
  };
};

/** Each percent of each assessment once: a child with a thousand doses is evaluated a thousand times. */
const rememberedPercents = (normSets: NormSetLookup): PercentLookup => {
  const known = new Map<Assessment, Partial<Record<Region, PercentFraction | null>>>();
  return (assessment, region) => {
    let ofAssessment = known.get(assessment);
    if (ofAssessment === undefined) known.set(assessment, (ofAssessment = {}));
    const remembered = ofAssessment[region];
    if (remembered !== undefined) return remembered;
    return (ofAssessment[region] = percentOfRegion(assessment, region, normSets));
  };
};
