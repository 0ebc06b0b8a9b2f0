import type { RecordKey, RecordKeys } from '@understory/access';
import {
  asChildEvent,
  asErased,
  asErasedEvent,
  childStream,
  keyOrErased,
  loadRecord,
  loadStanding,
  type KeptChildren,
} from '@understory/commands';
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

export type CurrentRecord = { readonly child: Child; readonly enrolment: Enrolment; readonly revision: number };

export type OpenedRecord = CurrentRecord & { readonly entries: readonly Entry[] };

/** One child's whole record, read from the log and opened. */
export class ChildRecords {
  constructor(
    private readonly store: EventStore,
    private readonly keys: RecordKeys,
    private readonly kept: KeptChildren,
  ) {}

  /**
   * The record as it stands, at the cost of what is new in it. `read` answers at once and with plain values: the text of a
   * dose opens only meanwhile.
   */
  async now<Answer>(childId: ChildId, read: (record: CurrentRecord) => Answer): Promise<Answer> {
    const { store, keys, kept } = this;
    const { child, head, key, whileOpen } = await loadRecord({ store, keys, kept }, childId);
    if (head === null) throw edgeProblem('CHILD.NOT_FOUND');
    if (key === null) throw isErased();
    const current = { child, enrolment: enrolmentOf(childId, child), revision: head.revision };
    return whileOpen(() => read(current));
  }

  async open(childId: ChildId): Promise<OpenedRecord> {
    const record = await this.read(childId);
    // Before it is folded: of what is gone nobody needs to know whether it was whole.
    if (record.key === 'erased') throw isErased();
    return folded(childId, record, record.key);
  }

  /** Of an erased record what is not personal, with a word that says so in place of what was. */
  async openEvenErased(childId: ChildId): Promise<OpenedRecord> {
    const record = await this.read(childId);
    return folded(childId, record, record.key);
  }

  /** How it stands, without what it says. */
  async standing(childId: ChildId): Promise<Child> {
    const { head, child } = await loadStanding(this.store, this.keys, childId);
    if (head === null || child.aliasOf !== null) throw edgeProblem('CHILD.NOT_FOUND');
    return child;
  }

  /** Without opening it. */
  async assertStands(childId: ChildId): Promise<void> {
    const [last] = await this.store.readStream(childStream(childId), { direction: 'backward', atMost: 1 });
    if (last === undefined || isClaim(last)) throw edgeProblem('CHILD.NOT_FOUND');
    if ((await keyOrErased(childId, last, this.keys)) === 'erased') throw isErased();
  }

  private async read(childId: ChildId): Promise<ReadRecord> {
    const events = await this.store.readStream(childStream(childId));
    const last = events.at(-1);
    if (last === undefined) throw edgeProblem('CHILD.NOT_FOUND');
    return { events, last, key: await keyOrErased(childId, last, this.keys) };
  }

  async assertExists(childId: ChildId): Promise<void> {
    const [first] = await this.store.readStream(childStream(childId), { atMost: 1 });
    if (first === undefined || isClaim(first)) throw edgeProblem('CHILD.NOT_FOUND');
  }
}

/** A reference that another record was given: where a child would be, and none is. */
const isClaim = ({ type }: RecordedEvent): boolean => type === claimed;

const claimed: ReferenceClaimed['type'] = 'ReferenceClaimed';

type ReadRecord = {
  readonly events: readonly RecordedEvent[];
  readonly last: RecordedEvent;
  readonly key: RecordKey | 'erased';
};

const folded = (childId: ChildId, { events, last }: ReadRecord, key: RecordKey | 'erased'): OpenedRecord => {
  const open = key === 'erased' ? asErasedEvent : (event: RecordedEvent) => asChildEvent(event, key);
  const entries = events.map((recorded) => ({ recorded, opened: open(recorded) }));
  const whole = fold(entries.map(({ opened }) => opened));
  const child = key === 'erased' ? asErased(whole, last) : whole;
  return { entries, child, enrolment: enrolmentOf(childId, child), revision: last.revision };
};

const enrolmentOf = (childId: ChildId, { aliasOf, enrolment }: Child): Enrolment => {
  if (aliasOf !== null) throw edgeProblem('CHILD.NOT_FOUND');
  if (enrolment === null) throw new Error(`The record ${childId} does not begin with an enrolment.`);
  return enrolment;
};

const isErased = (): Error => refused({ outcome: 'refused', code: 'CHILD.ERASED', facts: {} });
