import { type EventStore, mismatchOf } from '@understory/event-store';
import type { KeptCheckpoint } from './checkpoint';
import type { ReadModel } from './read-model';

/** Why the rows cannot be continued, and what a person has to do; null when they can. */
export const problemOf = async (model: ReadModel, kept: KeptCheckpoint, store: EventStore): Promise<string | null> => {
  if (kept.version > model.version)
    return `The rows of ${model.name} were written by a newer release (version ${kept.version}; this release knows ${model.version}). Start the newer release. To go back on purpose: ${rebuild(model)}`;
  const { storeId, epoch } = await store.identity();
  if (kept.storeId !== storeId || kept.epoch !== epoch)
    return `The rows of ${model.name} were built from another event log, or from this one before it was restored. ${rebuild(model)}`;
  const mismatch = await mismatchOf(store, kept.at);
  return mismatch === null ? null : explainMismatch(model, mismatch);
};

/** What the store found wrong with the log, for a person. */
export const explainMismatch = (model: ReadModel, mismatch: string): string =>
  `The rows of ${model.name} do not fit the event log: ${mismatch}. ${rebuild(model)}`;

const rebuild = ({ name }: ReadModel): string =>
  `Run "understory rebuild ${name}": it is then built anew from the log, beside the rows that are served until it is there.`;
