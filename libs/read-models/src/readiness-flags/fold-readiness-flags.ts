import type { AssessmentId, ChildId, LocalDate, ReadinessFlagged } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { FlagRow } from './flag-row';

/** All flags of one child, and the days of the assessments that they may rest on. */
export type FlagsOfChild = { readonly days: readonly AssessmentDay[]; readonly flags: readonly FlagRow[] };

export type AssessmentDay = {
  readonly childId: ChildId;
  readonly assessmentId: AssessmentId;
  readonly assessedOn: LocalDate;
};

export const noFlags: FlagsOfChild = { days: [], flags: [] };

export const foldReadinessFlags = (before: FlagsOfChild = noFlags, recorded: BareEvent): FlagsOfChild => {
  const event = childEventOf(recorded);
  switch (event.type) {
    case 'AssessmentSigned':
    case 'AssessmentCosigned':
    case 'AssessmentCorrected': {
      const { assessmentId, assessedOn } = event.data;
      const others = before.days.filter((day) => day.assessmentId !== assessmentId);
      return { ...before, days: [...others, { childId: childIdOf(recorded), assessmentId, assessedOn }] };
    }
    case 'ReadinessFlagged':
      return { ...before, flags: [...before.flags, raised(event.data, before, recorded)] };
    case 'ReadinessRestated':
      return changed(before, event.data.flagId, { criteria: event.data.criteria });
    case 'ReadinessWithdrawn':
      return changed(before, event.data.flagId, { status: 'withdrawn', withdrawalReason: event.data.reason });
    case 'ReadinessReviewed':
      return changed(before, event.data.flagId, { status: event.data.decision, reviewReason: event.data.reason });
    case 'RecordErased':
      return { ...before, flags: before.flags.map((flag) => ({ ...flag, reviewReason: null })) };
    default:
      return before;
  }
};

const raised = (data: ReadinessFlagged['data'], { days }: FlagsOfChild, recorded: BareEvent): FlagRow => {
  const { normSet, ...proposal } = data;
  const day = days.find(({ assessmentId }) => assessmentId === data.assessmentId);
  if (day === undefined) throw new Error(`${recorded.stream} has a flag on an assessment that it does not hold.`);
  return {
    ...proposal,
    childId: childIdOf(recorded),
    assessmentDate: day.assessedOn,
    normSetName: normSet?.name ?? null,
    normSetVersion: normSet?.version ?? null,
    status: 'open',
    withdrawalReason: null,
    reviewReason: null,
    raisedAtRevision: recorded.revision,
  };
};

const changed = (before: FlagsOfChild, flagId: string, change: Partial<FlagRow>): FlagsOfChild => ({
  ...before,
  flags: before.flags.map((flag) => (flag.flagId === flagId ? { ...flag, ...change } : flag)),
});
