import { dischargedOn, type Child, type Dose, type RecordedChildEvent } from '@understory/domain';
import type { ChangedPart } from './replay.answer';

type Facts = Readonly<Record<string, unknown>>;
type Keyed = { readonly id: string; readonly facts: Facts };

/** Doses as they stand, by id: a child may have ten thousand, and each event changes one. */
export type DosesSoFar = Map<string, Dose>;

/** What one event did to the record: which facts of which part stand differently after it. */
export const changesOf = (
  event: RecordedChildEvent,
  before: Child,
  after: Child,
  doses: DosesSoFar,
): readonly ChangedPart[] => [
  ...changed('enrolment', null, before.enrolment, after.enrolment),
  ...changed('focus', null, { region: before.approvedFocus }, { region: after.approvedFocus }),
  ...changed('care-team', null, { accountIds: before.careTeam }, { accountIds: after.careTeam }),
  ...changedAmong('assessment', keyed(before.assessments, 'assessmentId'), keyed(after.assessments, 'assessmentId')),
  ...changedAmong('submission', keyed(before.submissions, 'assessmentId'), keyed(after.submissions, 'assessmentId')),
  ...changedAmong(
    'intervention',
    keyed(before.interventions, 'interventionId'),
    keyed(after.interventions, 'interventionId'),
  ),
  ...changedAmong('flag', keyed(before.flags, 'flagId'), keyed(after.flags, 'flagId')),
  ...changedAmong('history', keyed(before.history, 'entryId'), keyed(after.history, 'entryId')),
  ...changedAmong(
    'relational-health',
    keyed(before.relationalHealth, 'relationalHealthId'),
    keyed(after.relationalHealth, 'relationalHealthId'),
  ),
  ...changedAmong('risk-estimate', keyed(before.riskEstimates, 'estimateId'), keyed(after.riskEstimates, 'estimateId')),
  ...changed(
    'course',
    null,
    { dischargedOn: dischargedOn(before.course) },
    { dischargedOn: dischargedOn(after.course) },
  ),
  ...changedAmong('consent', keyed(before.consents, 'consentId'), keyed(after.consents, 'consentId')),
  ...changedAmong('incident', keyed(before.incidents, 'incidentId'), keyed(after.incidents, 'incidentId')),
  ...changedAmong('amendment', keyed(before.amendments, 'amendmentId'), keyed(after.amendments, 'amendmentId')),
  ...changedAmong('retraction', retracted(before), retracted(after)),
  ...changedDose(event, after, doses),
];

/** What was taken back, with its kind; what it said stands in the events before. */
const retracted = ({ retracted: struck }: Child): readonly Keyed[] =>
  struck.map(({ kind, id }) => ({ id, facts: { kind, retracted: true } }));

const changedDose = (event: RecordedChildEvent, after: Child, doses: DosesSoFar): readonly ChangedPart[] => {
  if (event.type === 'DoseRetracted') {
    return changed('retraction', event.data.doseId, null, { kind: 'dose', retracted: true });
  }
  if (event.type !== 'DoseDelivered' && event.type !== 'DoseCorrected') return [];
  const dose = after.doses?.dose;
  if (dose === undefined || dose.doseId !== event.data.doseId) return [];
  const before = doses.get(dose.doseId) ?? null;
  doses.set(dose.doseId, dose);
  return changed('dose', dose.doseId, before, dose);
};

const keyed = <Key extends string>(
  items: readonly (Facts & { readonly [Name in Key]: string })[],
  key: Key,
): readonly Keyed[] => items.map((facts) => ({ id: facts[key], facts }));

const changedAmong = (
  part: ChangedPart['part'],
  before: readonly Keyed[],
  after: readonly Keyed[],
): readonly ChangedPart[] => {
  if (before === after) return [];
  const known = new Map(before.map(({ id, facts }) => [id, facts]));
  return after.flatMap(({ id, facts }) => changed(part, id, known.get(id) ?? null, facts));
};

// Told by the event itself: which event a fact rests on, and why, is no fact of the child.
const bookkeeping = new Set(['effectiveEvent', 'firstOccurredOn', 'firstRecordedAt', 'corrections', 'correction']);

const changed = (
  part: ChangedPart['part'],
  id: string | null,
  before: Facts | null,
  after: Facts | null,
): readonly ChangedPart[] => {
  if (before === after || after === null) return [];
  const fields = Object.keys(after)
    .filter((field) => !bookkeeping.has(field) && !isSame(before?.[field], after[field]))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }));
  return fields.length === 0 ? [] : [{ part, id, isNew: before === null, fields }];
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
