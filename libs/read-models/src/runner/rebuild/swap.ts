import { type Checkpoint, type EventStore, mismatchOf, type RecordedEvent } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import { applyBatch } from '../apply-batch';
import { checkpointValues, type KeptCheckpoint, lockCheckpoint } from '../checkpoint';
import { forgetParked } from '../parked/parked-events';
import type { ReadModel } from '../read-model';
import { dropOld, exchange, lockLive } from './next-tables';
import { readRebuild } from './open-rebuild';

const swapCheckpoint = readSql(__dirname, 'swap-checkpoint.sql');
const swapParked = readSql(__dirname, 'swap-parked.sql');
const forgetRebuild = readSql(__dirname, 'forget-rebuild.sql');

/** How long readers may have to queue behind the swap, which itself queues behind those that read already. */
const lockTimeout = '150ms';

/** More than that is caught up with outside, where nobody waits for it. */
const mostLeft = 500;

export type Swapped = 'swapped' | 'behind' | 'busy' | 'gone';

type SwapOptions = { readonly database: Database; readonly store: EventStore };

/**
 * One short transaction: the checkpoint's row stops the live model, what it has taken in meanwhile is taken in here as
 * well, then tables, checkpoint and parked events change places. Lock order as in every batch: the checkpoint, then tables.
 */
export const swap = async (model: ReadModel, { database, store }: SwapOptions): Promise<Swapped> => {
  try {
    const swapped = await database.transaction(async (sql): Promise<Swapped> => {
      await sql.query(`set local lock_timeout = '${lockTimeout}'`);
      const live = await lockCheckpoint(sql, model.name);
      const rebuild = await readRebuild(sql, model);
      if (rebuild === null) return 'gone';
      const reached = latest(rebuild.at, await liveOf(store, live));
      const left = await between(store, model, rebuild.at, reached);
      if (left === null) return 'behind';
      await applyBatch(sql, { place: 'next', model, careful: false }, left);
      await lockLive(sql, model);
      await exchange(sql, model);
      await sql.query(swapCheckpoint, [rebuild.rebuildId, ...checkpointValues(reached)]);
      await forgetParked(sql, 'live', model);
      await sql.query(swapParked, [model.name]);
      await sql.query(forgetRebuild, [model.name]);
      return 'swapped';
    });
    if (swapped === 'swapped') await dropOld(database, model);
    return swapped;
  } catch (error) {
    if (isLockTimeout(error)) return 'busy';
    throw error;
  }
};

/** Rows of another log, or of one that has lost its end, say nothing of how far these must reach. */
const liveOf = async (store: EventStore, live: KeptCheckpoint | null): Promise<Checkpoint | null> => {
  const { storeId, epoch } = await store.identity();
  if (live?.storeId !== storeId || live.epoch !== epoch) return null;
  return (await mismatchOf(store, live.at)) === null ? live.at : null;
};

const latest = (one: Checkpoint | null, other: Checkpoint | null): Checkpoint | null => {
  if (one === null || other === null) return one ?? other;
  return one.position < other.position ? other : one;
};

/** Null when it is too much for the short time that others may have to wait. */
const between = async (
  store: EventStore,
  model: ReadModel,
  after: Checkpoint | null,
  upTo: Checkpoint | null,
): Promise<readonly RecordedEvent[] | null> => {
  if (upTo === null || after?.position === upTo.position) return [];
  for await (const page of store.readAll(after?.position ?? null, model.handles, mostLeft + 1)) {
    const events = page.filter(({ position }) => position <= upTo.position);
    return events.length > mostLeft ? null : events;
  }
  return [];
};

const isLockTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '55P03';
