import type { BareEvent } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import type { Place } from '../place';
import type { ReadModel } from '../read-model';
import { applyInOrder } from './apply-in-order';
import { park } from './parked-events';

/** The event that a read model could not take in; those of its stream that follow wait behind it. */
export type Parked = { readonly event: BareEvent; readonly cause: string };

/** Stream by stream, since a failure of one says nothing of another. */
export const applyOrPark = async (
  sql: Sql,
  place: Place,
  model: ReadModel,
  events: readonly BareEvent[],
): Promise<readonly Parked[]> => {
  const parked: Parked[] = [];
  for (const ofStream of byStream(events)) {
    const { done, cause } = await applyInOrder(sql, model, ofStream);
    const event = ofStream[done];
    if (cause === null || event === undefined) continue;
    await park(sql, place, model, ofStream.slice(done), cause);
    parked.push({ event, cause });
  }
  return parked;
};

const byStream = (events: readonly BareEvent[]): readonly (readonly BareEvent[])[] => {
  const groups = new Map<string, BareEvent[]>();
  for (const event of events) {
    const group = groups.get(event.stream);
    if (group === undefined) groups.set(event.stream, [event]);
    else group.push(event);
  }
  return [...groups.values()];
};
