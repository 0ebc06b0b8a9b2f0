import {
  currentData,
  type ActivityCatalogue,
  type ActivityCataloguePublished,
  type Instant,
  type InstrumentLookup,
  type InstrumentPublished,
  type NormSet,
  type NormSetLookup,
  type NormSetPublished,
  type ReadinessPolicy,
  type ReadinessPolicyPublished,
  type ReassessmentIntervals,
  type ReassessmentIntervalsPublished,
} from '@understory/domain';
import type { EventStore, Position, RecordedEvent } from '@understory/event-store';

/** Who put a version in force, and when. */
export type Publication = {
  /** The account, or the part of the product. */
  readonly publishedBy: string;
  readonly publishedAt: Instant;
};

export type PublishedNormSet = NormSetPublished['data'] & Publication;
export type PublishedInstrument = InstrumentPublished['data'] & Publication;
export type PublishedCatalogue = ActivityCatalogue & { readonly reason: string } & Publication;
export type PublishedIntervals = ReassessmentIntervals & { readonly reason: string } & Publication;

export type PublishedPolicy = { readonly policy: ReadinessPolicy } & Publication;

/** The published reference data as of a position of the log; each list in the order of publication. */
export type Reference = {
  readonly normSets: readonly PublishedNormSet[];
  readonly lookup: NormSetLookup;
  /** What an assessment recorded now is read with. */
  readonly normSetInForce: NormSet | null;
  /** In force. */
  readonly policy: ReadinessPolicy | null;
  /** Every version, oldest first; the last one is in force. */
  readonly policies: readonly PublishedPolicy[];
  /** The last one is in force. */
  readonly instruments: readonly PublishedInstrument[];
  readonly instrumentOf: InstrumentLookup;
  /** The last one is what a plan is proposed from. */
  readonly catalogues: readonly PublishedCatalogue[];
  /** The last one says when reassessments are owed. */
  readonly intervals: readonly PublishedIntervals[];
};

type Folded = Pick<Reference, 'normSets' | 'policies' | 'instruments' | 'catalogues' | 'intervals'>;

const types = [
  'InstrumentPublished',
  'NormSetPublished',
  'ReadinessPolicyPublished',
  'ActivityCataloguePublished',
  'ReassessmentIntervalsPublished',
] as const;

export type CurrentReference = {
  /** As of `atLeast`, or of something newer: whoever has read how far the log goes spares another look. */
  current(atLeast?: Position): Promise<Reference>;
};

/** Folds the few reference streams in memory; `current` reads only what was appended since it was last asked. */
export const referenceData = (store: EventStore): CurrentReference => {
  let upTo: Position | null = null;
  let folded: Folded = { normSets: [], policies: [], instruments: [], catalogues: [], intervals: [] };

  const readTail = async (wanted: Position | 'newest'): Promise<void> => {
    const head = wanted === 'newest' ? await store.head() : wanted;
    if (head === null || (upTo !== null && head <= upTo)) return;
    for await (const page of store.readAll(upTo, { types })) {
      for (const event of page) {
        // The log may have grown past `head` meanwhile; what lies beyond is read next time, and only then.
        if (event.position > head) return finish(head);
        folded = withPublished(folded, event);
      }
    }
    finish(head);
  };

  const finish = (head: Position): void => {
    upTo = head;
  };

  let reading: Promise<void> = Promise.resolve();
  let next: { wanted: Position | 'newest'; readonly done: Promise<void> } | null = null;

  /** One reader at a time, since two would fold the same tail twice; who comes while one reads shares the next reading. */
  const read = (wanted: Position | 'newest'): Promise<void> => {
    if (next !== null) {
      next.wanted = furtherOf(next.wanted, wanted);
      return next.done;
    }
    const done = reading
      .catch(() => undefined)
      .then(() => {
        const asked = next?.wanted ?? wanted;
        next = null;
        return readTail(asked);
      });
    next = { wanted, done };
    reading = done;
    return done;
  };

  return {
    current: async (atLeast) => {
      if (atLeast === undefined || upTo === null || upTo < atLeast) await read(atLeast ?? 'newest');
      return referenceOf(folded);
    },
  };
};

const furtherOf = (one: Position | 'newest', other: Position | 'newest'): Position | 'newest' =>
  one === 'newest' || other === 'newest' ? 'newest' : one < other ? other : one;

const referenceOf = (folded: Folded): Reference => {
  const { normSets, policies, instruments } = folded;
  return {
    ...folded,
    lookup: (ref) => normSets.find(({ name, version }) => name === ref.name && version === ref.version),
    normSetInForce: normSets.at(-1) ?? null,
    policy: policies.at(-1)?.policy ?? null,
    instrumentOf: (version) => instruments.find((instrument) => instrument.version === version),
  };
};

// The log holds only what the deciders made, so the shape of its data is trusted.
const withPublished = (folded: Folded, event: RecordedEvent): Folded => {
  const data = currentData(event);
  const publication = publicationOf(event);
  switch (event.type) {
    case 'InstrumentPublished': {
      const instrument = { ...(data as InstrumentPublished['data']), ...publication };
      return { ...folded, instruments: [...folded.instruments, instrument] };
    }
    case 'NormSetPublished': {
      const normSet = { ...(data as NormSetPublished['data']), ...publication };
      return { ...folded, normSets: [...folded.normSets, normSet] };
    }
    case 'ReadinessPolicyPublished': {
      const policy = { policy: data as ReadinessPolicyPublished['data'], ...publication };
      return { ...folded, policies: [...folded.policies, policy].sort(byVersion) };
    }
    case 'ActivityCataloguePublished': {
      const catalogue = { ...(data as ActivityCataloguePublished['data']), ...publication };
      return { ...folded, catalogues: [...folded.catalogues, catalogue] };
    }
    case 'ReassessmentIntervalsPublished': {
      const intervals = { ...(data as ReassessmentIntervalsPublished['data']), ...publication };
      return { ...folded, intervals: [...folded.intervals, intervals] };
    }
    default:
      return folded;
  }
};

const publicationOf = ({ metadata: { actorId, recordedAt } }: RecordedEvent): Publication => ({
  publishedBy: actorId,
  publishedAt: recordedAt as Instant,
});

const byVersion = (one: PublishedPolicy, other: PublishedPolicy): number => one.policy.version - other.policy.version;
