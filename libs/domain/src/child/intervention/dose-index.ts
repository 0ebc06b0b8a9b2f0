import type { InterventionId, DoseId } from '../../ids';
import { localDateOfOffsetDateTime } from '../../calendar/offset-date-time';
import type { Dose, DoseLedger } from '../child';

type Node = NonNullable<DoseLedger>;
type Index = { readonly byId: Map<DoseId, Dose>; readonly byMoment: Map<string, Dose> };

/**
 * The index of the newest ledger asked about. It moves on to the next one with the few doses added since, so that ten
 * thousand deliveries decided in a row do not walk the ledger ten thousand times. Only a memory of pure results: an
 * older ledger asked about again is indexed afresh.
 */
const indexes = new WeakMap<Node, Index>();

/** The current form of a dose. */
export const doseById = (ledger: DoseLedger, doseId: DoseId): Dose | null =>
  ledger === null ? null : (indexOf(ledger).byId.get(doseId) ?? null);

/** The dose of an intervention at a moment, whatever offset the moment is written with. */
export const doseAtMoment = (ledger: DoseLedger, interventionId: InterventionId, deliveredAt: string): Dose | null =>
  ledger === null ? null : (indexOf(ledger).byMoment.get(momentKey(interventionId, deliveredAt)) ?? null);

const indexOf = (newest: Node): Index => {
  const added: Dose[] = [];
  let node: DoseLedger = newest;
  while (node !== null && !indexes.has(node)) {
    added.push(node.dose);
    node = node.earlier;
  }
  const index = (node !== null && indexes.get(node)) || {
    byId: new Map<DoseId, Dose>(),
    byMoment: new Map<string, Dose>(),
  };
  if (node !== null && node !== newest) indexes.delete(node);
  for (const dose of added.reverse()) put(index, dose);
  indexes.set(newest, index);
  return index;
};

const put = ({ byId, byMoment }: Index, dose: Dose): void => {
  const before = byId.get(dose.doseId);
  if (before !== undefined) byMoment.delete(momentKey(before.interventionId, before.deliveredAt));
  byId.set(dose.doseId, dose);
  byMoment.set(momentKey(dose.interventionId, dose.deliveredAt), dose);
};

const momentKey = (interventionId: InterventionId, deliveredAt: string): string =>
  `${interventionId} ${localDateOfOffsetDateTime(deliveredAt)?.instant ?? deliveredAt}`;
