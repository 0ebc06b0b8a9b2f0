import type { BareEvent } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import type { ReadModel } from './read-model';
import { send } from './write';

/** Takes a batch into the rows of a read model. */
export const applyEvents = async (sql: Sql, model: ReadModel, events: readonly BareEvent[]): Promise<void> => {
  await send(sql, await model.foldIn(sql, events));
};
