import {
  doseAtMoment,
  doseById,
  isDoseRetracted,
  type Child,
  type ChildCommand,
  type Dose,
  type GivenDelivery,
} from '@understory/domain';
import type { Fault } from '../fault';
import type { DoseRow } from '../rows/dose-row';
import { momentOf } from '../rows/moment-cell';
import { differs, type Reconciled, type Reconciling } from './reconciling';
import { firstReference } from './first-reference';
import { once, unknownChild } from './unknown-child';

/** Holds a child's dose rows against its record. Ten thousand of them cost one index of the ledger, which the domain keeps. */
export const reconcileDoses = (child: Child, rows: readonly DoseRow[], { idFor, correct }: Reconciling): Reconciled => {
  if (child.enrolment === null) return { commands: [], skipped: 0, faults: unknownChild(rows) };
  const planned = new Map(child.interventions.map(({ reference, interventionId }) => [reference, interventionId]));
  const faults: Fault[] = [...unknownInterventions(rows, planned)];
  const commands: ChildCommand[] = [];
  let skipped = 0;
  for (const row of rows) {
    const interventionId = planned.get(row.intervention);
    if (interventionId === undefined) continue;
    const doseId = idFor('dose', JSON.stringify([firstReference(child, row), row.intervention, row.instant]));
    // By its moment as it stands now; else by the id that an earlier import of this very key has made.
    const current = doseAtMoment(child.doses, interventionId, row.deliveredAt) ?? doseById(child.doses, doseId);
    // Somebody took it back: the file brings it back no more than a voided assessment.
    if (isDoseRetracted(child.doses, current?.doseId ?? doseId)) {
      faults.push({ line: row.line, column: 'row', message: retracted });
    } else if (current === null) commands.push({ type: 'DeliverDose', doseId, interventionId, ...deliveryOf(row) });
    else if (isSame(row, current)) skipped += 1;
    else if (correct === null) faults.push({ line: row.line, column: 'row', message: differs('dose') });
    else commands.push({ type: 'CorrectDose', doseId: current.doseId, ...deliveryOf(row), reason: correct });
  }
  return { commands: faults.length > 0 ? [] : commands, skipped, faults };
};

const retracted = 'this dose was taken back in the record, and an import does not bring it back; remove the row';

const unknownInterventions = (rows: readonly DoseRow[], planned: ReadonlyMap<string, unknown>): readonly Fault[] => {
  const stray = new Map<string, DoseRow[]>();
  for (const row of rows) {
    if (planned.has(row.intervention)) continue;
    const before = stray.get(row.intervention);
    if (before === undefined) stray.set(row.intervention, [row]);
    else before.push(row);
  }
  return [...stray.values()].flatMap((ofOne) =>
    once(ofOne, 'intervention', 'this child has no such intervention; import its interventions first'),
  );
};

const deliveryOf = ({ deliveredAt, deliveredOn, minutes, deliveredBy }: DoseRow): GivenDelivery => ({
  deliveredAt,
  deliveredOn,
  minutes,
  deliveredBy,
});

/** The record may spell a moment otherwise (`+00:00` for `Z`); it is the same as long as it says the same. */
const isSame = (row: DoseRow, current: Dose): boolean =>
  row.minutes === current.minutes &&
  row.deliveredBy === current.deliveredBy &&
  row.deliveredAt === (momentOf(current.deliveredAt)?.text ?? current.deliveredAt);
