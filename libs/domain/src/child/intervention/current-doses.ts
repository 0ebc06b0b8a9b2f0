import type { Dose, DoseLedger } from '../child';
import type { DoseId } from '../../ids';

/** Every dose once, in its current form, newest recording first. */
export const currentDoses = (ledger: DoseLedger): readonly Dose[] => {
  const seen = new Set<DoseId>();
  const doses: Dose[] = [];
  for (let node = ledger; node !== null; node = node.earlier) {
    if (seen.has(node.dose.doseId)) continue;
    seen.add(node.dose.doseId);
    doses.push(node.dose);
  }
  return doses;
};
