import {
  currentData,
  type NormSet,
  type NormSetLookup,
  type NormSetPublished,
  type ReadinessPolicy,
  type ReadinessPolicyPublished,
} from '@understory/domain';
import type { EventStore, Position, RecordedEvent } from '@understory/event-store';

/** The published reference data as of a position of the log. */
export type Reference = {
  readonly normSets: readonly NormSet[];
  readonly lookup: NormSetLookup;
  /** What an assessment recorded now is read with. */
  readonly normSetInForce: NormSet | null;
  readonly policy: ReadinessPolicy | null;
  /** Every version, oldest first; the last one is in force. */
  readonly policies: readonly PublishedPolicy[];
};

export type PublishedPolicy = {
  readonly policy: ReadinessPolicy;
  /** The account that published it, or what did. */
  readonly publishedBy: string;
  readonly publishedAt: string;
};

/** Folds the few reference streams in memory; `current` reads only what was appended since it was last asked. */
export const referenceData = (store: EventStore): { current(): Promise<Reference> } => {
  let upTo: Position | null = null;
  let normSets: readonly NormSet[] = [];
  let policies: readonly PublishedPolicy[] = [];

  const readTail = async (): Promise<void> => {
    const head = await store.head();
    if (head === null || (upTo !== null && head <= upTo)) return;
    for await (const page of store.readAll(upTo, { types: ['NormSetPublished', 'ReadinessPolicyPublished'] })) {
      for (const event of page) {
        // The log may have grown past `head` meanwhile; what lies beyond is read next time, and only then.
        if (event.position > head) return finish(head);
        if (event.type === 'NormSetPublished') normSets = [...normSets, currentData(event) as NormSetPublished['data']];
        else policies = withPolicy(policies, event);
      }
    }
    finish(head);
  };

  const finish = (head: Position): void => {
    upTo = head;
  };

  let reading: Promise<void> = Promise.resolve();
  return {
    current: async () => {
      // One reader at a time: two would fold the same tail twice.
      reading = reading.catch(() => undefined).then(readTail);
      await reading;
      const sets = normSets;
      return {
        normSets: sets,
        lookup: (ref) => sets.find(({ name, version }) => name === ref.name && version === ref.version),
        normSetInForce: sets.at(-1) ?? null,
        policy: policies.at(-1)?.policy ?? null,
        policies,
      };
    },
  };
};

const withPolicy = (known: readonly PublishedPolicy[], event: RecordedEvent): readonly PublishedPolicy[] => {
  const policy = currentData(event) as ReadinessPolicyPublished['data'];
  const { actorId: publishedBy, recordedAt: publishedAt } = event.metadata;
  return [...known, { policy, publishedBy, publishedAt }].sort(
    (one, other) => one.policy.version - other.policy.version,
  );
};
