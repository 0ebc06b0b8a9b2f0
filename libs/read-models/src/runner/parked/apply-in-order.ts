import type { BareEvent } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import { applyEvents } from '../apply-events';
import type { ReadModel } from '../read-model';
import { causeOf, mayBeTheEvent } from './may-be-the-event';

const wasSkipped = readSql(__dirname, 'was-skipped.sql');

/** `done` events are in the rows or skipped; `cause` is why the next one is not, null when that was all. */
export type AppliedInOrder = { readonly done: number; readonly cause: string | null };

/** Events of one stream, as many as will go in: all at once, and where that fails one after the other. */
export const applyInOrder = async (
  sql: Sql,
  model: ReadModel,
  events: readonly BareEvent[],
): Promise<AppliedInOrder> => {
  if ((await failureOf(sql, model, events)) === null) return { done: events.length, cause: null };
  for (const [done, event] of events.entries()) {
    const cause = await failureOf(sql, model, [event]);
    // An administrator has passed over it before; the rows must be the same when they are built anew.
    if (cause !== null && (await sql.query(wasSkipped, [model.name, event.id])).length === 0) return { done, cause };
  }
  return { done: events.length, cause: null };
};

/** In a savepoint: what fails leaves nothing behind. A failure that is not the event's is thrown. */
const failureOf = async (sql: Sql, model: ReadModel, events: readonly BareEvent[]): Promise<string | null> => {
  try {
    await sql.transaction((savepoint) => applyEvents(savepoint, model, events));
    return null;
  } catch (error) {
    if (!mayBeTheEvent(error)) throw error;
    return causeOf(error);
  }
};
