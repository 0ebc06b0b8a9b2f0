import { isRetracted, type Child, type ChildCommand, type InterventionPlan } from '@understory/domain';
import type { Fault } from '../fault';
import type { InterventionRow } from '../rows/intervention-row';
import { differs, type Reconciled, type Reconciling } from './reconciling';
import { firstReference } from './first-reference';
import { unknownChild } from './unknown-child';

/** Holds a child's intervention rows against its record. */
export const reconcileInterventions = (
  child: Child,
  rows: readonly InterventionRow[],
  { idFor, correct }: Reconciling,
): Reconciled => {
  if (child.enrolment === null) return { commands: [], skipped: 0, faults: unknownChild(rows) };
  const byReference = new Map(child.interventions.map((planned) => [planned.reference, planned]));
  const commands: ChildCommand[] = [];
  const faults: Fault[] = [];
  let skipped = 0;
  for (const row of rows) {
    const current = byReference.get(row.intervention);
    const plan = planOf(row);
    const interventionId = idFor('intervention', JSON.stringify([firstReference(child, row), row.intervention]));
    // Somebody took it back: the file brings it back no more than a voided assessment.
    if (current === undefined && isRetracted(child, 'intervention', interventionId)) {
      faults.push({ line: row.line, column: 'row', message: retracted });
    } else if (current === undefined) {
      commands.push({ type: 'PlanIntervention', interventionId, ...plan });
    } else if (isSame(plan, current)) skipped += 1;
    else if (correct === null) faults.push({ line: row.line, column: 'row', message: differs('intervention') });
    else
      commands.push({ type: 'ChangeIntervention', interventionId: current.interventionId, ...plan, reason: correct });
  }
  return { commands: faults.length > 0 ? [] : commands, skipped, faults };
};

const retracted =
  'this intervention was taken back in the record, and an import does not bring it back; remove the row';

const planOf = (row: InterventionRow): InterventionPlan => ({
  reference: row.intervention,
  region: row.region,
  kind: row.kind,
  activity: row.activity,
  setting: row.setting,
  providerRole: row.providerRole,
  timesPerDay: row.timesPerDay,
  minutes: row.minutes,
  daysPerWeek: row.daysPerWeek,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
});

const isSame = (plan: InterventionPlan, current: InterventionPlan): boolean =>
  plan.region === current.region &&
  plan.kind === current.kind &&
  plan.activity === current.activity &&
  plan.setting === current.setting &&
  plan.providerRole === current.providerRole &&
  plan.timesPerDay === current.timesPerDay &&
  plan.minutes === current.minutes &&
  plan.daysPerWeek === current.daysPerWeek &&
  plan.startsOn === current.startsOn &&
  plan.endsOn === current.endsOn;
