import type { Position, RecordedEvent } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Request } from '../job-kind';

const requestRecords = readSql(__dirname, 'request-records.sql');
const requestAllRecords = readSql(__dirname, 'request-all-records.sql');

export type RequestsFor = (event: RecordedEvent) => readonly Request[];

/** Writes down what a batch of events asks for; the greatest position wins, a request of all covers those before it. */
export const recordRequests = async (
  sql: Sql,
  events: readonly RecordedEvent[],
  requestsFor: RequestsFor,
): Promise<void> => {
  const perRecord = new Map<
    string,
    { readonly kind: string; readonly recordId: string; readonly position: Position }
  >();
  const perKind = new Map<string, Position>();
  for (const event of events) {
    for (const request of requestsFor(event)) {
      const { kind } = request;
      if ('records' in request) perKind.set(kind, event.position);
      else perRecord.set(`${kind} ${request.recordId}`, { kind, recordId: request.recordId, position: event.position });
    }
  }
  const rows = [...perRecord.values()];
  if (rows.length > 0) {
    await sql.query(requestRecords, [
      rows.map(({ kind }) => kind),
      rows.map(({ recordId }) => recordId),
      rows.map(({ position }) => position),
    ]);
  }
  // After the others: a record first seen in this batch is one of all, and only a greater position changes anything.
  for (const [kind, position] of perKind) await sql.query(requestAllRecords, [kind, position]);
};
