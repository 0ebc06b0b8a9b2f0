import { currentDoses, type Child, type ChildId, type LocalDate } from '@understory/domain';
import type { DosesOfChild } from './doses.answer';

/** A week of the busiest plan; more is looked up in shorter spans. */
const mostShown = 400;

export const dosesOfChild = (child: Child, childId: ChildId, from: LocalDate, through: LocalDate): DosesOfChild => {
  const within = currentDoses(child.doses)
    .filter(({ deliveredOn }) => deliveredOn >= from && deliveredOn <= through)
    .sort((one, other) => (one.deliveredAt < other.deliveredAt ? 1 : one.deliveredAt > other.deliveredAt ? -1 : 0));
  return {
    childId,
    doses: within.slice(0, mostShown).map((dose) => ({
      doseId: dose.doseId,
      interventionId: dose.interventionId,
      deliveredAt: dose.deliveredAt,
      deliveredOn: dose.deliveredOn,
      minutes: dose.minutes,
      deliveredBy: dose.deliveredBy,
      stateBefore: dose.stateBefore,
      stateAfter: dose.stateAfter,
      corrected: dose.correction !== null,
    })),
    isCut: within.length > mostShown,
  };
};
