import type { RecordKeys } from '@understory/access';
import { asChildEvent, asErased, asErasedEvent, childStream, keyOrErased } from '@understory/commands';
import {
  fold,
  type Child,
  type ChildId,
  type Enrolment,
  type RecordedChildEvent,
  type ReferenceClaimed,
} from '@understory/domain';
import type { EventStore, RecordedEvent } from '@understory/event-store';
import { edgeProblem } from '../problems/edge-problems';
import { refused } from '../problems/refused';

/** An event as it stands in the log, and as it reads with its personal text opened. */
export type Entry = { readonly recorded: RecordedEvent; readonly opened: RecordedChildEvent };

export type OpenedRecord = {
  readonly entries: readonly Entry[];
  readonly child: Child;
  readonly enrolment: Enrolment;
  readonly revision: number;
};

/** One child's whole record, read from the log and opened. */
export class ChildRecords {
  constructor(
    private readonly store: EventStore,
    private readonly keys: RecordKeys,
  ) {}

  async open(childId: ChildId): Promise<OpenedRecord> {
    const record = await this.openEvenErased(childId);
    if (record.child.erased !== null) throw isErased();
    return record;
  }

  /** Of an erased record what is not personal, with a word that says so in place of what was. */
  async openEvenErased(childId: ChildId): Promise<OpenedRecord> {
    const events = await this.store.readStream(childStream(childId));
    const last = events.at(-1);
    if (last === undefined) throw edgeProblem('CHILD.NOT_FOUND');
    const key = await keyOrErased(childId, last, this.keys);
    const open = key === 'erased' ? asErasedEvent : (event: RecordedEvent) => asChildEvent(event, key);
    const entries = events.map((recorded) => ({ recorded, opened: open(recorded) }));
    const folded = fold(entries.map(({ opened }) => opened));
    const child = key === 'erased' ? asErased(folded, last) : folded;
    if (child.aliasOf !== null) throw edgeProblem('CHILD.NOT_FOUND');
    if (child.enrolment === null) throw new Error(`The record ${childId} does not begin with an enrolment.`);
    return { entries, child, enrolment: child.enrolment, revision: last.revision };
  }

  /** Without opening it. */
  async assertStands(childId: ChildId): Promise<void> {
    const [last] = await this.store.readStream(childStream(childId), { direction: 'backward', atMost: 1 });
    if (last === undefined || isClaim(last)) throw edgeProblem('CHILD.NOT_FOUND');
    if ((await keyOrErased(childId, last, this.keys)) === 'erased') throw isErased();
  }

  async assertExists(childId: ChildId): Promise<void> {
    const [first] = await this.store.readStream(childStream(childId), { atMost: 1 });
    if (first === undefined || isClaim(first)) throw edgeProblem('CHILD.NOT_FOUND');
  }
}

/** A reference that another record was given: where a child would be, and none is. */
const isClaim = ({ type }: RecordedEvent): boolean => type === claimed;

const claimed: ReferenceClaimed['type'] = 'ReferenceClaimed';

const isErased = (): Error => refused({ outcome: 'refused', code: 'CHILD.ERASED', facts: {} });
