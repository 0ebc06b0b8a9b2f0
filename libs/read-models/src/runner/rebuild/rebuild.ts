import { type Database, backOffMs, pause } from '@understory/platform';
import type { EventStore, Position } from '@understory/event-store';
import { applyLog } from '../apply-log';
import { type Holding, modelLocks } from '../model-locks';
import { mayBeTheEvent } from '../parked/may-be-the-event';
import type { ReadModel } from '../read-model';
import { createIndexes } from './next-tables';
import { awaitOlderReaders } from './await-older-readers';
import { type BuildOptions, buildParts } from './build-parts';
import { openRebuilds, readRebuild } from './open-rebuild';
import { dropped, RebuildStopped } from './rebuild-stopped';
import { swap } from './swap';

export type RebuildOptions = Omit<BuildOptions, 'signal'> & {
  readonly models: readonly ReadModel[];
  readonly signal?: AbortSignal;
  /** Told of each model when its new rows are the ones that are read. */
  readonly onSwapped?: (model: string) => void;
};

/** `stopped`: what is built stays, and the next call goes on with it. */
export type RebuildOutcome = 'rebuilt' | 'stopped' | 'held-elsewhere';

const triesBeforeParking = 3;
/** Readers that queued behind an attempt are let through before the next one. */
const betweenSwapsMs = 250;

/**
 * Builds read models anew from the whole log in tables beside the live ones, while those go on being read and kept up
 * to date, and puts them in their place. Only read models are written: nothing that follows the log by itself, such as
 * whoever asks for jobs, is touched.
 */
export const rebuild = async (options: RebuildOptions): Promise<RebuildOutcome> => {
  const { database, models, signal = new AbortController().signal } = options;
  const locks = modelLocks(database);
  const holdings: Holding[] = [];
  try {
    for (const model of models) {
      const holding = await locks.tryHold(`rebuild ${model.name}`);
      if (holding === null) return 'held-elsewhere';
      holdings.push(holding);
    }
    const untilLost = AbortSignal.any([signal, ...holdings.map(({ lost }) => lost)]);
    await build({ ...options, signal: untilLost });
    if (signal.aborted) return 'stopped';
    if (untilLost.aborted)
      throw new RebuildStopped('The connection that guards the rebuild was lost. Run it again: it goes on.');
    return 'rebuilt';
  } finally {
    for (const holding of holdings) await holding.letGo().catch(() => undefined);
    await locks.close();
  }
};

type Building = RebuildOptions & { readonly signal: AbortSignal };

const build = async (options: Building): Promise<void> => {
  const { database, store, models, signal } = options;
  await buildParts(await openRebuilds(database, store, models), options);
  for (const model of models) if (!signal.aborted) await putInPlace(model, options);
};

/** Follows the log until the swap finds a moment for itself. */
const putInPlace = async (model: ReadModel, { database, store, signal, onSwapped }: Building): Promise<void> => {
  await createIndexes(database, model);
  await follow(model, database, store, signal);
  await awaitOlderReaders(database, signal);
  while (!signal.aborted) {
    await follow(model, database, store, signal);
    if (signal.aborted) return;
    const swapped = await trySwap(model, { database, store });
    if (swapped === 'swapped') return onSwapped?.(model.name);
    if (swapped === 'gone') throw new RebuildStopped(dropped);
    if (swapped === 'busy') await pause(betweenSwapsMs, signal);
  }
};

/** An event that cannot be taken in is found and parked by following, not while others wait. */
const trySwap = async (
  model: ReadModel,
  options: Parameters<typeof swap>[1],
): Promise<Awaited<ReturnType<typeof swap>>> => {
  try {
    return await swap(model, options);
  } catch (error) {
    if (!mayBeTheEvent(error)) throw error;
    return 'behind';
  }
};

/** Brings the tables beside the live ones to the head as it is now. */
const follow = async (model: ReadModel, database: Database, store: EventStore, signal: AbortSignal): Promise<void> => {
  const head = await store.head();
  if (head === null) return;
  for (let failures = 0; !signal.aborted;) {
    try {
      const careful = failures >= triesBeforeParking;
      const problem = await followTo(head, model, { database, store, signal, careful });
      if (problem === null) return;
      throw new RebuildStopped(problem);
    } catch (error) {
      if (!mayBeTheEvent(error)) throw error;
      failures += 1;
      await pause(backOffMs(failures), signal);
    }
  }
};

type Following = {
  readonly database: Database;
  readonly store: EventStore;
  readonly signal: AbortSignal;
  readonly careful: boolean;
};

/** Answers why the log cannot be followed any more, if so. */
const followTo = async (head: Position, model: ReadModel, following: Following): Promise<string | null> => {
  const begun = await following.database.transaction((sql) => readRebuild(sql, model));
  if (begun === null) throw new RebuildStopped(dropped);
  if (begun.at !== null && begun.at.position >= head) return null;
  for await (const step of applyLog(begun.at, { ...following, model, place: 'next' })) {
    if (step.kind === 'mismatch') return step.problem;
    if (step.kind === 'overtaken') return dropped;
    if (step.position !== null && step.position >= head) return null;
  }
  return null;
};
