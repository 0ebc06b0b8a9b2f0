import type { EventStore, Position } from '@understory/event-store';
import { type Database, pause } from '@understory/platform';
import { applyLog } from './apply-log';
import { type ModelLocks, modelLocks } from './model-locks';
import { openCheckpoint } from './open-checkpoint';
import { rebuild } from './rebuild/rebuild';
import type { ReadModel } from './read-model';

export type CatchUpOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (model: string, position: Position) => void;
};

const lookAgainMs = 100;

/**
 * Brings the read models to the head as it is now and returns, for the command line. Where a running product holds a
 * read model, waits for it; where nobody does, does the work. An error is thrown, not retried.
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
  { database, store, signal = new AbortController().signal, onProgress }: CatchUpOptions,
): Promise<void> => {
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
      for await (const step of applyLog(opened.from, { database, store, model, signal: untilLost })) {
        if (step.kind === 'mismatch') throw new Error(step.problem);
        if (step.kind === 'overtaken' || step.position === null) continue;
        onProgress?.(model.name, step.position);
        if (step.position >= head) return;
      }
    } finally {
      await holding.letGo();
    }
  }
};
