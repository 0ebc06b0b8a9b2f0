import { readSql, type Sql } from '@understory/platform';
import { asBatch, type Batch } from '../batch';
import type { EventEnvelope, Position, StreamName } from '../envelope';
import type { AppendOutcome, ExpectedRevision } from '../event-store';
import { canonicalEnvelopeOf } from '../hash-chain/hash-of';

const appendStatement = readSql(__dirname, 'append-events.sql');
const findStatement = readSql(__dirname, 'find-appended-events.sql');

type DrawnRow = { readonly position: Position };
type FoundRow = {
  readonly actual: number | null;
  readonly id: string | null;
  readonly position: Position | null;
  readonly hash: string | null;
};

/** One statement, one round trip, its own transaction. Safe to send again when the answer was lost. */
export const appendEvents = async (
  sql: Sql,
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly EventEnvelope[],
): Promise<AppendOutcome> => {
  const batch = asBatch(stream, expected, events);
  const [drawn] = await sql.query<DrawnRow>(appendStatement, valuesOf(stream, expected, batch));
  if (drawn === undefined) return whyNot(sql, stream, expected, batch);
  return { outcome: 'appended', position: drawn.position, revision: batch.last.revision, duplicate: false };
};

const valuesOf = (
  stream: StreamName,
  expected: ExpectedRevision,
  { first, last, events }: Batch,
): readonly unknown[] => {
  const stored = events.map(canonicalEnvelopeOf);
  return [
    stream,
    expected === 'no-stream' ? null : expected,
    last.revision,
    last.metadata.recordedAt,
    last.metadata.hash,
    first.metadata.previousHash,
    stored.map(({ id }) => id),
    stored.map(({ schemaVersion }) => schemaVersion),
    stored.map(({ type }) => type),
    events.map(({ metadata }) => metadata.hash),
    stored.map(({ metadataText }) => metadataText),
    stored.map(({ dataText }) => dataText),
  ];
};

const whyNot = async (
  sql: Sql,
  stream: StreamName,
  expected: ExpectedRevision,
  { last, events }: Batch,
): Promise<AppendOutcome> => {
  const found = await sql.query<FoundRow>(findStatement, [stream, events.map(({ id }) => id)]);
  const byId = new Map(found.map((row) => [row.id, row]));
  const position = byId.get(last.id)?.position ?? null;
  if (position !== null && events.every(({ id, metadata }) => byId.get(id)?.hash === metadata.hash))
    return { outcome: 'appended', position, revision: last.revision, duplicate: true };
  const actual = found[0]?.actual ?? null;
  if (actual === expected) throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
  return { outcome: 'conflict', actual };
};
