import {
  currentDoses,
  focusConflict,
  focusOf,
  missingSixRs,
  proposePlan,
  standingOf,
  type ActivitySetting,
  type Child,
  type ChildId,
  type LocalDate,
} from '@understory/domain';
import type { InForce } from '../reading/reference-in-force';
import type { ProposedSequence, Sequence } from './sequence.answer';

export type Asked = { readonly childId: ChildId; readonly on: LocalDate; readonly setting: ActivitySetting | null };

export const sequenceOf = (child: Child, inForce: InForce, { childId, on, setting }: Asked): Sequence => {
  const focus = focusOf(child, inForce.lookup, inForce.policy);
  const doses = dosesByIntervention(child);
  return {
    childId,
    focus,
    conflict: focusConflict(child, inForce.lookup, inForce.policy, inForce.instrumentOf),
    approvals: child.focusApprovals.map(({ by, actorName, on, reason, flagId, ...approval }) => ({
      ...{ by, actorName, on, reason, asProposed: flagId !== null, focus: approval.focus },
    })),
    overrides: child.focusOverrides,
    proposed: proposedSequence(child, inForce, on, setting),
    interventions: child.interventions.map((planned) => ({
      interventionId: planned.interventionId,
      standing: standingOf(planned, focus),
      madePrimary: planned.madePrimary,
      sixRs: planned.sixRs,
      doses: doses.get(planned.interventionId) ?? 0,
      missing: missingSixRs(planned.sixRs),
    })),
  };
};

const dosesByIntervention = (child: Child): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { interventionId } of currentDoses(child.doses)) {
    counts.set(interventionId, (counts.get(interventionId) ?? 0) + 1);
  }
  return counts;
};

const proposedSequence = (
  child: Child,
  { lookup, instrumentOf, catalogues }: InForce,
  on: LocalDate,
  setting: ActivitySetting | null,
): ProposedSequence | null => {
  const catalogue = catalogues.at(-1) ?? null;
  const plan = proposePlan(child, { on, normSets: lookup, instruments: instrumentOf, catalogue, setting });
  if (plan === null) return null;
  return {
    basis: { ...plan.basis, catalogueIsDefault: catalogue?.isDefault ?? false },
    primary: plan.primary,
    steps: plan.steps.map(({ region, percent, category, role, reason, activities }) => ({
      ...{ region, percent, category, role, reason, activities },
    })),
    around: plan.around,
  };
};
