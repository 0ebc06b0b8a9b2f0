import {
  currentData,
  type ActivityCatalogue,
  type ActivityCataloguePublished,
  type Instant,
  type NormSet,
  type NormSetLookup,
  type NormSetPublished,
  type ReadinessPolicy,
  type ReadinessPolicyPublished,
  type ReassessmentIntervals,
  type ReassessmentIntervalsPublished,
} from '@understory/domain';
import type { EventStore, Position, RecordedEvent } from '@understory/event-store';

/** Who put a version in force, when, and why. */
export type Publication = { readonly by: string; readonly at: Instant; readonly reason: string };

/** The published reference data as of a position of the log. */
export type Reference = {
  readonly normSets: readonly NormSet[];
  readonly lookup: NormSetLookup;
  /** What an assessment recorded now is read with. */
  readonly normSetInForce: NormSet | null;
  readonly policy: ReadinessPolicy | null;
  /** In the order of publication; the last one is what a plan is proposed from. */
  readonly catalogues: readonly (ActivityCatalogue & Publication)[];
  /** In the order of publication; the last one says when reassessments are owed. */
  readonly intervals: readonly (ReassessmentIntervals & Publication)[];
};

const types = [
  'NormSetPublished',
  'ReadinessPolicyPublished',
  'ActivityCataloguePublished',
  'ReassessmentIntervalsPublished',
] as const;

/** Folds the few reference streams in memory; `current` reads only what was appended since it was last asked. */
export const referenceData = (store: EventStore): { current(): Promise<Reference> } => {
  let upTo: Position | null = null;
  let normSets: readonly NormSet[] = [];
  let policy: ReadinessPolicy | null = null;
  let catalogues: Reference['catalogues'] = [];
  let intervals: Reference['intervals'] = [];

  const readTail = async (): Promise<void> => {
    const head = await store.head();
    if (head === null || (upTo !== null && head <= upTo)) return;
    for await (const page of store.readAll(upTo, { types })) {
      for (const event of page) {
        // The log may have grown past `head` meanwhile; what lies beyond is read next time, and only then.
        if (event.position > head) return finish(head);
        take(event);
      }
    }
    finish(head);
  };

  const take = (event: RecordedEvent): void => {
    const data = currentData(event);
    switch (event.type) {
      case 'NormSetPublished':
        normSets = [...normSets, data as NormSetPublished['data']];
        break;
      case 'ReadinessPolicyPublished':
        policy = newer(policy, data as ReadinessPolicyPublished['data']);
        break;
      case 'ActivityCataloguePublished':
        catalogues = [...catalogues, published(event, data as ActivityCataloguePublished['data'])];
        break;
      case 'ReassessmentIntervalsPublished':
        intervals = [...intervals, published(event, data as ReassessmentIntervalsPublished['data'])];
        break;
    }
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
        policy,
        catalogues,
        intervals,
      };
    },
  };
};

const published = <Data extends { readonly reason: string }>(
  { metadata: { actorId, recordedAt } }: RecordedEvent,
  data: Data,
): Data & Publication => ({ ...data, by: actorId, at: recordedAt as Instant });

const newer = (known: ReadinessPolicy | null, next: ReadinessPolicy): ReadinessPolicy =>
  known === null || next.version > known.version ? next : known;
