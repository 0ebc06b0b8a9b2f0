import type { BareEvent } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import { applyEvents } from './apply-events';
import { applyOrPark, type Parked } from './parked/apply-or-park';
import { queueBehindParked } from './parked/parked-events';
import { type Place, writeIn } from './place';
import type { ReadModel } from './read-model';

/** In the transaction that moves the checkpoint. `careful` looks for the events that cannot be taken in and parks them. */
export const applyBatch = async (
  sql: Sql,
  { place, model, careful }: { readonly place: Place; readonly model: ReadModel; readonly careful: boolean },
  events: readonly BareEvent[],
): Promise<readonly Parked[]> => {
  if (events.length === 0) return [];
  await writeIn(sql, place);
  const free = await queueBehindParked(sql, place, model, events);
  if (free.length === 0) return [];
  if (careful) return applyOrPark(sql, place, model, free);
  await applyEvents(sql, model, free);
  return [];
};
