import { readSql, type Sql } from '@understory/platform';
import type { Batch } from '../batch';
import type { EventEnvelope, Position } from '../envelope';
import type { ExpectedRevision } from '../event-store';
import { writtenEnvelopeOf } from '../written-envelope';
import { byteaArray, int4Array, jsonArray, textArray, uuidArray } from './binary-array';

const eventStatement = readSql(__dirname, 'append-event.sql');
const batchesStatement = readSql(__dirname, 'append-batches.sql');

type EventRow = { readonly position: Position | null };
type BatchesRow = { readonly last: Position | null; readonly won: readonly number[] | null };

/**
 * One statement, one round trip, its own transaction: batches of different streams, events in the order given. Answers
 * with the last position of each batch that was stored, by the batch's place; a batch that is absent lost its stream.
 */
export const appendBatches = async (
  sql: Sql,
  batches: readonly Batch[],
  events: readonly EventEnvelope[] = batches.flatMap((batch) => batch.events),
): Promise<ReadonlyMap<number, Position>> => {
  const [batch] = batches;
  if (batch !== undefined && events.length === 1) {
    const [row] = await sql.query<EventRow>(eventStatement, valuesOfEvent(batch));
    return new Map(typeof row?.position === 'bigint' ? [[0, row.position]] : []);
  }
  const [row] = await sql.query<BatchesRow>(batchesStatement, valuesOf(batches, events));
  return lastPositions(batches, events, row?.last ?? null, row?.won ?? []);
};

/** The events that were stored stand one behind the other, the last one at `last`. */
const lastPositions = (
  batches: readonly Batch[],
  events: readonly EventEnvelope[],
  last: Position | null,
  won: readonly number[],
): ReadonlyMap<number, Position> => {
  const positions = new Map<number, Position>();
  if (last === null) return positions;
  const winners = new Map(won.map((number) => [batches[number - 1]?.stream, number - 1]));
  let position: bigint = last;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const winner = winners.get(events[index]?.stream);
    if (winner === undefined) continue;
    if (!positions.has(winner)) positions.set(winner, position as Position);
    position -= 1n;
  }
  return positions;
};

const numberOf = (expected: ExpectedRevision): number => (expected === 'no-stream' ? -1 : expected);

const valuesOfEvent = ({ stream, expected, first }: Batch): readonly unknown[] => {
  const { id, revision, type, schemaVersion, metadata } = first;
  const { metadataText, dataText } = writtenEnvelopeOf(first);
  return [
    stream,
    numberOf(expected),
    revision,
    metadata.recordedAt,
    Buffer.from(metadata.previousHash, 'hex'),
    id,
    schemaVersion,
    type,
    Buffer.from(metadata.hash, 'hex'),
    metadataText,
    dataText,
  ];
};

const valuesOf = (batches: readonly Batch[], events: readonly EventEnvelope[]): readonly Buffer[] => {
  const placeOf = new Map(batches.map(({ stream }, index) => [stream, index + 1]));
  const written = events.map(writtenEnvelopeOf);
  return [
    textArray(batches.map(({ stream }) => stream)),
    int4Array(batches.map(({ expected }) => numberOf(expected))),
    int4Array(batches.map(({ last }) => last.revision)),
    textArray(batches.map(({ last }) => last.metadata.recordedAt)),
    byteaArray(batches.map(({ last }) => last.metadata.hash)),
    byteaArray(batches.map(({ first }) => first.metadata.previousHash)),
    int4Array(events.map(({ stream }) => placeOf.get(stream) ?? 0)),
    uuidArray(events.map(({ id }) => id)),
    int4Array(events.map(({ revision }) => revision)),
    int4Array(events.map(({ schemaVersion }) => schemaVersion)),
    textArray(events.map(({ type }) => type)),
    byteaArray(events.map(({ metadata }) => metadata.hash)),
    jsonArray(written.map(({ metadataText }) => metadataText)),
    jsonArray(written.map(({ dataText }) => dataText)),
  ];
};
