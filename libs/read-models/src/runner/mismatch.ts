import type { Position } from '@understory/event-store';
import type { Checkpoint } from './checkpoint';
import type { ReadModel } from './read-model';

type Log = { readonly storeId: string; readonly epoch: number; readonly head: Position | null };

/** Why the rows cannot be continued from this log, and what a person has to do; null when they can. */
export const mismatchOf = (model: ReadModel, checkpoint: Checkpoint, log: Log): string | null => {
  const rebuild = `Stop the product, run "delete from read_models.checkpoint where name = '${model.name}'" and start it again: the read model is then built anew from the log.`;
  if (checkpoint.version > model.version)
    return `The rows of ${model.name} were written by a newer release (version ${checkpoint.version}; this release knows ${model.version}). Start the newer release. To go back on purpose: ${rebuild}`;
  if (checkpoint.storeId !== log.storeId || checkpoint.epoch !== log.epoch)
    return `The rows of ${model.name} were built from another event log, or from this one before it was restored. ${rebuild}`;
  if (isAhead(checkpoint.position, log.head))
    return `The rows of ${model.name} reflect position ${checkpoint.position} of an event log that ends at ${log.head ?? 'no event at all'}: the log was restored from an older backup. ${rebuild}`;
  return null;
};

export const isAhead = (position: Position | null, head: Position | null): boolean =>
  position !== null && (head === null || position > head);
