import { readSql, type Sql } from '@understory/platform';
import { asBatch, type Batch } from '../batch';
import type { EventEnvelope, Position, StreamName } from '../envelope';
import type { AppendOutcome, ExpectedRevision } from '../event-store';
import { appendBatches } from './append-batches';

const findStatement = readSql(__dirname, 'find-appended-events.sql');

type FoundRow = {
  readonly actual: number | null;
  readonly id: string | null;
  readonly position: Position | null;
  readonly hash: string | null;
};

/** Appends to one stream in a transaction of its own. Safe to send again when the answer was lost. */
export const appendEvents = (
  sql: Sql,
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly EventEnvelope[],
): Promise<AppendOutcome> => appendBatch(sql, asBatch(stream, expected, events));

export const appendBatch = async (sql: Sql, batch: Batch): Promise<AppendOutcome> =>
  outcomeOf(sql, batch, (await appendBatches(sql, [batch])).get(0));

/** `position` as the append answered it; without one, the store is asked why. */
export const outcomeOf = (sql: Sql, batch: Batch, position: Position | undefined): Promise<AppendOutcome> =>
  position === undefined
    ? whyNot(sql, batch)
    : Promise.resolve({ outcome: 'appended', position, revision: batch.last.revision, duplicate: false });

const whyNot = async (sql: Sql, { stream, expected, last, events }: Batch): Promise<AppendOutcome> => {
  const found = await sql.query<FoundRow>(findStatement, [stream, events.map(({ id }) => id)]);
  const byId = new Map(found.map((row) => [row.id, row]));
  const position = byId.get(last.id)?.position ?? null;
  if (position !== null && events.every(({ id, metadata }) => byId.get(id)?.hash === metadata.hash))
    return { outcome: 'appended', position, revision: last.revision, duplicate: true };
  const actual = found[0]?.actual ?? null;
  if (actual === (expected === 'no-stream' ? null : expected))
    throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
  return { outcome: 'conflict', actual };
};
