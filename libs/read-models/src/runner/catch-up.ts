import type { EventStore, Position } from '@understory/event-store';
import { type Database, pause } from '@understory/platform';
import { applyLog } from './apply-log';
import { type ModelLocks, modelLocks } from './model-locks';
import { openCheckpoint } from './open-checkpoint';
import type { Parked } from './parked/apply-or-park';
import { mayBeTheEvent } from './parked/may-be-the-event';
import { rebuild } from './rebuild/rebuild';
import type { ReadModel } from './read-model';

export type CatchUpOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (model: string, position: Position) => void;
  /** An event that could not be taken in now: from it on, its stream is missing from the rows. */
  readonly onParked?: (model: string, parked: Parked) => void;
};

const lookAgainMs = 100;

/**
 * Brings the read models to the head as it is now and returns, for the command line. Where a running product holds a
 * read model, waits for it; where nobody does, does the work. What an event brings about is parked, as the product does
 * it: one record that cannot be shown must not keep every other one from being printed. Any other error is thrown.
 */
export const catchUp = async (options: CatchUpOptions): Promise<void> => {
  const head = await options.store.head();
  if (head === null) return;
  const locks = modelLocks(options.database);
  try {
    for (const model of options.models) await reach(head, model, locks, options);
  } finally {
    await locks.close();
  }
};

const reach = async (
  head: Position,
  model: ReadModel,
  locks: ModelLocks,
  { database, store, signal = new AbortController().signal, onProgress, onParked }: CatchUpOptions,
): Promise<void> => {
  let careful = false;
  while (!signal.aborted) {
    const opened = await openCheckpoint(database, store, model);
    if (opened.outcome === 'mismatch') throw new Error(opened.problem);
    if (opened.outcome === 'outdated') {
      const rebuilt = await rebuild({ database, store, models: [model], signal });
      if (rebuilt === 'held-elsewhere') await pause(lookAgainMs, signal);
      continue;
    }
    if (opened.from !== null && opened.from.position >= head) return;
    const holding = await locks.tryHold(model.name);
    if (holding === null) {
      await pause(lookAgainMs, signal);
      continue;
    }
    try {
      const untilLost = AbortSignal.any([signal, holding.lost]);
      for await (const step of applyLog(opened.from, { database, store, model, signal: untilLost, careful })) {
        if (step.kind === 'mismatch') throw new Error(step.problem);
        if (step.kind === 'overtaken') continue;
        careful = false;
        step.parked.forEach((parked) => onParked?.(model.name, parked));
        if (step.position === null) continue;
        onProgress?.(model.name, step.position);
        if (step.position >= head) return;
      }
    } catch (error) {
      if (careful || !mayBeTheEvent(error)) throw error;
      careful = true;
    } finally {
      await holding.letGo();
    }
  }
};
