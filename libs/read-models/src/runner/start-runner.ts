import type { Position } from '@understory/event-store';
import { keepUp } from './keep-up';
import { modelLocks } from './model-locks';
import { keepRetrying } from './parked/keep-retrying';
import type { RunnerOptions } from './runner-options';
import { followTogether } from './together/follow-together';
import { type Reflected, waitUntilReflected, type WaitOptions } from './wait-until-reflected';

export type Runner = {
  /** Waits until all its read models reflect the position, whichever process holds them. */
  caughtUp(position: Position, options?: WaitOptions): Promise<Reflected>;
  /** Lets running batches finish, then lets go of the locks. */
  stop(): Promise<void>;
};

/** Keeps read models up to date until stopped. Any number of processes may run it: one works, the others stand by. */
export const startRunner = async ({ database, store, models, log }: RunnerOptions): Promise<Runner> => {
  const stopping = new AbortController();
  const locks = modelLocks(database);
  const together = followTogether({ database, store });
  const { signal } = stopping;
  const loops = models.map((model) => keepUp({ database, store, model, locks, together, log, signal }));
  const retrying = keepRetrying({ database, store, models, log }, stopping.signal);
  const names = models.map((model) => model.name);
  return {
    caughtUp: (position, options) => waitUntilReflected(database, names, position, options),
    stop: async () => {
      stopping.abort();
      await Promise.all([...loops, retrying]);
      await locks.close();
    },
  };
};
