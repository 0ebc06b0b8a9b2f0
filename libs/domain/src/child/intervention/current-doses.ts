import type { Correction, Dose, DoseLedger } from '../child';
import type { DoseId } from '../../ids';

/** Every dose that counts once, in its current form, newest recording first. */
export const currentDoses = (ledger: DoseLedger): readonly Dose[] => {
  const seen = new Set<DoseId>();
  const doses: Dose[] = [];
  for (let node = ledger; node !== null; node = node.earlier) {
    if (seen.has(node.dose.doseId)) continue;
    seen.add(node.dose.doseId);
    if (node.retraction === null) doses.push(node.dose);
  }
  return doses;
};

export type RetractedDose = { readonly dose: Dose; readonly retraction: Correction };

/** Every dose that was taken back, as it stood then, newest retraction first. */
export const retractedDoses = (ledger: DoseLedger): readonly RetractedDose[] => {
  const retracted: RetractedDose[] = [];
  for (let node = ledger; node !== null; node = node.earlier) {
    if (node.retraction !== null) retracted.push({ dose: node.dose, retraction: node.retraction });
  }
  return retracted;
};
