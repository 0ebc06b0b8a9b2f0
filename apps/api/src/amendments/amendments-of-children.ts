import type { ReachOfList } from '@understory/access';
import {
  amendmentDue,
  entryRefOf,
  parseLocalDate,
  type Amendment,
  type AmendmentId,
  type ChildId,
  type EntryRef,
  type EventId,
  type LocalDate,
} from '@understory/domain';
import { listOpenAmendments } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import type { ChildRecords } from '../reading/child-records';
import { referenceInList } from '../reading/opened-reference';
import type { AmendmentOfChild, AmendmentsOfChild, DecisionOnAmendment, OpenAmendments } from './amendments.answer';

/** Requests for amendment, with the days that are left to decide them. */
export class AmendmentsOfChildren {
  constructor(
    private readonly ports: Pick<ApiPorts, 'database' | 'keys' | 'clock'>,
    private readonly records: ChildRecords,
  ) {}

  async of(childId: ChildId): Promise<AmendmentsOfChild> {
    const { child } = await this.records.open(childId);
    const today = this.today();
    return { childId, amendments: child.amendments.map((amendment) => answerOf(amendment, today)) };
  }

  /** Null where the record holds no such entry. Nothing is ever taken out of a record, so what is found stays. */
  async entry(childId: ChildId, eventId: EventId): Promise<EntryRef | null> {
    const { entries } = await this.records.open(childId);
    const found = entries.find(({ opened }) => opened.id === eventId);
    return found === undefined ? null : entryRefOf(found.opened);
  }

  async entryAskedAbout(childId: ChildId, amendmentId: AmendmentId): Promise<EntryRef | null> {
    const { child } = await this.records.open(childId);
    const amendment = child.amendments.find((other) => other.amendmentId === amendmentId);
    return amendment === undefined ? null : this.entry(childId, amendment.entry);
  }

  async open(reach: ReachOfList): Promise<OpenAmendments> {
    const { database, keys } = this.ports;
    const today = this.today();
    const amendments: OpenAmendments['amendments'][number][] = [];
    // One after another: a key that is not remembered costs a file, and a list must not take all the file threads.
    for (const { reference, ...amendment } of await listOpenAmendments(database, reach)) {
      const { childId } = amendment;
      const opened = await referenceInList(keys, { childId, reference }, reach);
      amendments.push({ ...amendment, reference: opened, ...amendmentDue(amendment, today) });
    }
    return { today, amendments: amendments.sort((one, other) => one.daysLeft - other.daysLeft) };
  }

  private today(): LocalDate {
    const today = parseLocalDate(this.ports.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return today;
  }
}

const answerOf = (amendment: Amendment, today: LocalDate): AmendmentOfChild => {
  const { receivedOn, extension, decision } = amendment;
  const due = decision === null ? amendmentDue({ receivedOn, isExtended: extension !== null }, today) : null;
  return { ...amendment, due, decision: decisionOf(decision) };
};

const decisionOf = (decision: Amendment['decision']): DecisionOnAmendment | null => {
  if (decision === null) return null;
  return decision.outcome === 'accepted'
    ? { ...decision, ground: null, reason: null }
    : { ...decision, correctedBy: null };
};
