import type { InterventionId, DoseId } from '../../ids';
import type { LocalDate } from '../../calendar/local-date';
import { localDateOfOffsetDateTime } from '../../calendar/offset-date-time';
import type { Dose, DoseLedger } from '../child';

type Node = NonNullable<DoseLedger>;
/** What was delivered, of one intervention, in one day or more. */
export type Delivered = { readonly minutes: number; readonly doses: number };

type Index = {
  readonly byId: Map<DoseId, Dose>;
  readonly byMoment: Map<string, Dose>;
  readonly byDay: Map<InterventionId, Map<LocalDate, Delivered>>;
  readonly retracted: Set<DoseId>;
};

/**
 * The index of the newest ledger asked about. It moves on to the next one with the few doses added since, so that ten
 * thousand deliveries decided in a row do not walk the ledger ten thousand times. Only a memory of pure results: an
 * older ledger asked about again is indexed afresh.
 */
const indexes = new WeakMap<Node, Index>();

/** The current form of a dose, taken back or not. */
export const doseById = (ledger: DoseLedger, doseId: DoseId): Dose | null =>
  ledger === null ? null : (indexOf(ledger).byId.get(doseId) ?? null);

export const isDoseRetracted = (ledger: DoseLedger, doseId: DoseId): boolean =>
  ledger !== null && indexOf(ledger).retracted.has(doseId);

/** The dose of an intervention at a moment, whatever offset the moment is written with. */
export const doseAtMoment = (ledger: DoseLedger, interventionId: InterventionId, deliveredAt: string): Dose | null =>
  ledger === null ? null : (indexOf(ledger).byMoment.get(momentKey(interventionId, deliveredAt)) ?? null);

/** Of one intervention from one day up to, not including, another. A child has fewer days of treatment than doses. */
export const deliveredBetween = (
  ledger: DoseLedger,
  interventionId: InterventionId,
  from: LocalDate,
  until: LocalDate,
): Delivered => {
  let delivered = nothing;
  if (ledger === null) return delivered;
  for (const [day, ofDay] of indexOf(ledger).byDay.get(interventionId) ?? [])
    if (day >= from && day < until) delivered = plus(delivered, ofDay);
  return delivered;
};

const nothing: Delivered = { minutes: 0, doses: 0 };

const plus = (one: Delivered, other: Delivered): Delivered => ({
  minutes: one.minutes + other.minutes,
  doses: one.doses + other.doses,
});

const indexOf = (newest: Node): Index => {
  const added: Node[] = [];
  let node: DoseLedger = newest;
  while (node !== null && !indexes.has(node)) {
    added.push(node);
    node = node.earlier;
  }
  const index = (node !== null && indexes.get(node)) || {
    byId: new Map<DoseId, Dose>(),
    byMoment: new Map<string, Dose>(),
    byDay: new Map<InterventionId, Map<LocalDate, Delivered>>(),
    retracted: new Set<DoseId>(),
  };
  if (node !== null && node !== newest) indexes.delete(node);
  for (const each of added.reverse()) put(index, each);
  indexes.set(newest, index);
  return index;
};

const put = (index: Index, { dose, retraction }: Node): void => {
  const { byId, byMoment } = index;
  const before = byId.get(dose.doseId);
  if (before !== undefined) {
    byMoment.delete(momentKey(before.interventionId, before.deliveredAt));
    count(index, before, { minutes: -before.minutes, doses: -1 });
  }
  byId.set(dose.doseId, dose);
  if (retraction !== null) {
    index.retracted.add(dose.doseId);
    return;
  }
  count(index, dose, { minutes: dose.minutes, doses: 1 });
  byMoment.set(momentKey(dose.interventionId, dose.deliveredAt), dose);
};

const momentKey = (interventionId: InterventionId, deliveredAt: string): string =>
  `${interventionId} ${localDateOfOffsetDateTime(deliveredAt)?.instant ?? deliveredAt}`;

const count = ({ byDay }: Index, { interventionId, deliveredOn }: Dose, change: Delivered): void => {
  const days = byDay.get(interventionId) ?? new Map<LocalDate, Delivered>();
  days.set(deliveredOn, plus(days.get(deliveredOn) ?? nothing, change));
  byDay.set(interventionId, days);
};
