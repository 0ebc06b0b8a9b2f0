import type { RecordKey, RecordKeys } from '@understory/access';
import { asChildEvent, childStream } from '@understory/commands';
import { fold, type Child, type ChildId, type Enrolment, type RecordedChildEvent } from '@understory/domain';
import type { EventStore, RecordedEvent } from '@understory/event-store';
import { edgeProblem } from '../problems/edge-problems';

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
    const events = await this.store.readStream(childStream(childId));
    const last = events.at(-1);
    if (last === undefined) throw edgeProblem('CHILD.NOT_FOUND');
    const key = await this.keyOf(childId);
    const entries = events.map((recorded) => ({ recorded, opened: asChildEvent(recorded, key) }));
    const child = fold(entries.map(({ opened }) => opened));
    if (child.enrolment === null) throw new Error(`The record ${childId} does not begin with an enrolment.`);
    return { entries, child, enrolment: child.enrolment, revision: last.revision };
  }

  async assertExists(childId: ChildId): Promise<void> {
    if ((await this.store.headOfStream(childStream(childId))) === null) throw edgeProblem('CHILD.NOT_FOUND');
  }

  private async keyOf(childId: ChildId): Promise<RecordKey> {
    const key = await this.keys.find(childId);
    if (key !== null) return key;
    throw new Error(
      `The key of record ${childId} is gone: it was erased, or the keys folder is not the one of this log.`,
    );
  }
}
