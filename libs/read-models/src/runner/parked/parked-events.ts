import type { BareEvent, StreamName } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Place } from '../place';
import type { ReadModel } from '../read-model';

const parkedStreams = readSql(__dirname, 'parked-streams.sql');
const parkStatement = readSql(__dirname, 'park-events.sql');
const forgetStatement = readSql(__dirname, 'forget-parked.sql');

/** Puts events at the end of the list; they are of one stream when there is a cause, which is that of the first one. */
export const park = async (
  sql: Sql,
  place: Place,
  { name }: ReadModel,
  events: readonly BareEvent[],
  cause: string | null,
): Promise<void> => {
  await sql.query(parkStatement, [
    ...[place, name, cause],
    events.map(({ position }) => position),
    events.map(({ stream }) => stream),
    events.map(({ revision }) => revision),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
  ]);
};

/** Events of parked streams wait behind those that are parked already; answers with all others. */
export const queueBehindParked = async (
  sql: Sql,
  place: Place,
  model: ReadModel,
  events: readonly BareEvent[],
): Promise<readonly BareEvent[]> => {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const rows = await sql.query<{ readonly stream: StreamName }>(parkedStreams, [place, model.name, streams]);
  if (rows.length === 0) return events;
  const parked = new Set(rows.map(({ stream }) => stream));
  await park(
    sql,
    place,
    model,
    events.filter(({ stream }) => parked.has(stream)),
    null,
  );
  return events.filter(({ stream }) => !parked.has(stream));
};

/** Before rows are built from nothing. */
export const forgetParked = async (sql: Sql, place: Place, { name }: ReadModel): Promise<void> => {
  await sql.query(forgetStatement, [place, name]);
};
