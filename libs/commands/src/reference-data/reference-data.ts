import {
  currentData,
  type Instant,
  type InstrumentLookup,
  type InstrumentPublished,
  type NormSet,
  type NormSetLookup,
  type NormSetPublished,
  type ReadinessPolicy,
  type ReadinessPolicyPublished,
} from '@understory/domain';
import type { EventStore, Position, RecordedEvent } from '@understory/event-store';

type Published = {
  readonly publishedAt: Instant;
  /** The account, or the part of the product, that published it. */
  readonly publishedBy: string;
};

export type PublishedNormSet = NormSetPublished['data'] & Published;

export type PublishedInstrument = InstrumentPublished['data'] & Published;

/** The published reference data as of a position of the log. */
export type Reference = {
  /** In the order they were published. */
  readonly normSets: readonly PublishedNormSet[];
  readonly lookup: NormSetLookup;
  /** What an assessment recorded now is read with. */
  readonly normSetInForce: NormSet | null;
  readonly policy: ReadinessPolicy | null;
  /** In the order they were published; the last one is in force. */
  readonly instruments: readonly PublishedInstrument[];
  readonly instrumentOf: InstrumentLookup;
};

const handled = ['InstrumentPublished', 'NormSetPublished', 'ReadinessPolicyPublished'] as const;

/** Folds the few reference streams in memory; `current` reads only what was appended since it was last asked. */
export const referenceData = (store: EventStore): { current(): Promise<Reference> } => {
  let upTo: Position | null = null;
  let normSets: readonly PublishedNormSet[] = [];
  let instruments: readonly PublishedInstrument[] = [];
  let policy: ReadinessPolicy | null = null;

  const readTail = async (): Promise<void> => {
    const head = await store.head();
    if (head === null || (upTo !== null && head <= upTo)) return;
    for await (const page of store.readAll(upTo, { types: [...handled] })) {
      for (const event of page) {
        // The log may have grown past `head` meanwhile; what lies beyond is read next time, and only then.
        if (event.position > head) return finish(head);
        if (event.type === 'NormSetPublished') normSets = [...normSets, publishedNormSet(event)];
        else if (event.type === 'InstrumentPublished') instruments = [...instruments, publishedInstrument(event)];
        else policy = newer(policy, currentData(event) as ReadinessPolicyPublished['data']);
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
      const lists = instruments;
      return {
        normSets: sets,
        lookup: (ref) => sets.find(({ name, version }) => name === ref.name && version === ref.version),
        normSetInForce: sets.at(-1) ?? null,
        policy,
        instruments: lists,
        instrumentOf: (version) => lists.find((list) => list.version === version),
      };
    },
  };
};

const publishedNormSet = (event: RecordedEvent): PublishedNormSet => ({
  ...(currentData(event) as NormSetPublished['data']),
  ...publicationOf(event),
});

const publishedInstrument = (event: RecordedEvent): PublishedInstrument => ({
  ...(currentData(event) as InstrumentPublished['data']),
  ...publicationOf(event),
});

const publicationOf = ({ metadata }: RecordedEvent): Published => ({
  publishedAt: metadata.recordedAt as Instant,
  publishedBy: metadata.actorId,
});

const newer = (known: ReadinessPolicy | null, next: ReadinessPolicy): ReadinessPolicy =>
  known === null || next.version > known.version ? next : known;
