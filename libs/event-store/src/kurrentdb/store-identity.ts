import { randomUUID } from 'node:crypto';
import { BACKWARDS, END, jsonEvent, NO_STREAM, STREAM_EXISTS, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { Ask } from './asking';
import { isConflict, isMissing } from './failures';
import type { Resolved } from './recorded-event';
import { takeUntil } from './take-until';

export type Identity = { readonly storeId: string; readonly epoch: number };

// No stream of events can have this name, so it never shows where events are read.
const identityStream = 'understory_identity';

/** Given once to a log that has none. Its last event counts: a restore appends one with the next epoch. */
export const identityOf = async (client: () => KurrentDBClient, ask: Ask): Promise<Identity> => {
  const read = async (): Promise<Identity | null> => {
    try {
      const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true } as const;
      const [last] = await ask((): Promise<readonly Resolved[]> =>
        takeUntil(client().readStream(identityStream, options), () => true),
      );
      return identityIn(last?.event?.data);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  const known = await read();
  if (known !== null) return known;
  const first = jsonEvent({ type: 'StoreIdentified', data: { storeId: randomUUID(), epoch: 1 } });
  try {
    await ask(() => client().appendToStream(identityStream, [first], { streamState: NO_STREAM, requiresLeader: true }));
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  const given = await read();
  if (given === null)
    throw new Error(`The stream ${identityStream} of KurrentDB was deleted or written by another program.`);
  return given;
};

/** Makes the log the continuation of the archived one, in a later epoch. Changes nothing the second time. */
export const adoptIdentity = async (client: () => KurrentDBClient, ask: Ask, archived: Identity): Promise<void> => {
  const { storeId, epoch } = await identityOf(client, ask);
  if (storeId === archived.storeId && epoch > archived.epoch) return;
  const data = { storeId: archived.storeId, epoch: Math.max(epoch, archived.epoch) + 1 };
  const next = jsonEvent({ type: 'StoreIdentified', data });
  await ask(() =>
    client().appendToStream(identityStream, [next], { streamState: STREAM_EXISTS, requiresLeader: true }),
  );
};

const identityIn = (data: unknown): Identity | null => {
  if (typeof data !== 'object' || data === null) return null;
  const storeId: unknown = Reflect.get(data, 'storeId');
  const epoch: unknown = Reflect.get(data, 'epoch');
  return typeof storeId === 'string' && typeof epoch === 'number' ? { storeId, epoch } : null;
};
