import type { LocalDate } from '../calendar/local-date';
import type { Child, Flag } from '../child/child';
import type { EvaluateReadiness } from '../child/child-command';
import type { ChildEventDraft } from '../child/child-event';
import { dischargedOn } from '../child/course/stays';
import type { EnrolledChild } from '../child/enrolled-child';
import { accept, refuse, type Decision } from '../decision';
import type { AssessmentId } from '../ids';
import { sameFacts } from '../same-facts';
import { assessReadiness, type Finding } from './assess-readiness';
import type { ReadinessEvent, WithdrawalReason } from './readiness-event';
import { sameProposal } from './same-proposal';

/**
 * Brings the open flag in line with the facts, so that after any order of evaluations the same one is open. Readiness
 * has no day of its own: its events carry the day of the assessment that they rest on.
 */
export const decideEvaluateReadiness = (
  { policy, normSets, newFlagId, on }: EvaluateReadiness,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const discharge = dischargedOn(child.course);
  // Nobody works on the focus of a discharged child: nothing is proposed, and what is open is withdrawn.
  const finding = discharge === null ? assessReadiness(child, policy, normSets, on ?? null).finding : null;
  const open = child.flags.find(({ status }) => status === 'open') ?? null;
  if (open !== null && finding !== null && sameProposal(open, finding.identity)) return restate(open, finding, child);

  const raised = finding !== null && !wasDeclined(finding, child.flags) ? finding : null;
  if (raised !== null && child.flags.some(({ flagId }) => flagId === newFlagId)) return refuse('FLAG.ID_TAKEN');
  const events: ChildEventDraft[] = [];
  if (open !== null) {
    const reason = discharge === null ? withdrawalReason(open, child, raised) : 'discharged';
    const withdrawn = onDayOf(open, child, { type: 'ReadinessWithdrawn', data: { flagId: open.flagId, reason } });
    events.push(discharge === null ? withdrawn : { ...withdrawn, occurredOn: discharge });
  }
  if (raised !== null) {
    const { identity, assessmentId, criteria } = raised;
    const data = { ...identity, flagId: newFlagId, assessmentId, criteria };
    events.push(onDayOf(raised, child, { type: 'ReadinessFlagged', data }));
  }
  return accept(...events);
};

const restate = (open: Flag, { criteria }: Finding, child: Child): Decision<ChildEventDraft> => {
  if (sameFacts(open.criteria, criteria)) return accept();
  return accept(onDayOf(open, child, { type: 'ReadinessRestated', data: { flagId: open.flagId, criteria } }));
};

const wasDeclined = ({ identity }: Finding, flags: readonly Flag[]): boolean =>
  flags.some((flag) => flag.status === 'declined' && sameProposal(flag, identity));

const withdrawalReason = ({ from }: Flag, { approvedFocus }: Child, raised: Finding | null): WithdrawalReason => {
  if (approvedFocus !== null && approvedFocus !== from) return 'focus-moved';
  return raised === null ? 'no-longer-supported' : 'superseded';
};

const onDayOf = (
  { assessmentId }: { readonly assessmentId: AssessmentId },
  { assessments }: Child,
  event: ReadinessEvent,
): ChildEventDraft => ({ ...event, occurredOn: firstDayOf(assessmentId, assessments) });

const firstDayOf = (assessmentId: AssessmentId, assessments: Child['assessments']): LocalDate => {
  const assessment = assessments.find((other) => other.assessmentId === assessmentId);
  if (assessment === undefined) throw new Error('A flag rests on an assessment that this record does not hold');
  return assessment.firstOccurredOn;
};
