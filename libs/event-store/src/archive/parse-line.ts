import type { EventEnvelope } from '../envelope';
import { isStreamName } from '../names';
import {
  archiveFormat,
  archiveVersion,
  type ArchivedTable,
  type ArchiveFooter,
  type ArchiveHeader,
} from './archive-format';

export type ParsedLine =
  | { readonly kind: 'header'; readonly header: ArchiveHeader }
  | { readonly kind: 'event'; readonly event: EventEnvelope }
  | { readonly kind: 'table'; readonly table: ArchivedTable }
  | { readonly kind: 'end'; readonly footer: ArchiveFooter }
  | { readonly kind: 'not-ours'; readonly what: string };

type Fields = Readonly<Record<string, unknown>>;

const notOurs = (what: string): ParsedLine => ({ kind: 'not-ours', what });

/** Checks the shape only; whether the content is what was written is proven by the hashes. Rows are not parsed at all. */
export const parseLine = (line: string): ParsedLine => {
  const fields = parseObject(line);
  if (fields === null) return notOurs('it is not a JSON object');
  if ('event' in fields) return eventIn(fields['event']);
  if ('table' in fields) return tableIn(fields['table']);
  if ('end' in fields) return footerIn(fields['end']);
  if ('archive' in fields) return headerIn(fields['archive']);
  return notOurs('it is of no kind that this version knows');
};

const metadataTexts = [
  'actorId',
  'actorRole',
  'commandId',
  'commandDigest',
  'correlationId',
  'occurredOn',
  'recordedAt',
  'previousHash',
];

const eventIn = (value: unknown): ParsedLine => {
  const fields = isObject(value) ? value : {};
  const { hash, metadata, id, stream, revision, type, schemaVersion } = fields;
  const isEvent =
    isTextual(hash, id, stream, type) &&
    isStreamName(String(stream)) &&
    isCount(revision, schemaVersion) &&
    isObject(metadata) &&
    metadataTexts.every((name) => typeof metadata[name] === 'string') &&
    'data' in fields;
  if (!isEvent) return notOurs('it is not an event');
  const { hash: _hash, ...rest } = fields;
  return { kind: 'event', event: { ...rest, metadata: { ...metadata, hash } } as unknown as EventEnvelope };
};

const tableIn = (value: unknown): ParsedLine => {
  const { name, columns } = isObject(value) ? value : {};
  return isTextual(name) && Array.isArray(columns) && columns.length > 0 && isTextual(...(columns as unknown[]))
    ? { kind: 'table', table: { name, columns } as ArchivedTable }
    : notOurs('it does not name a table');
};

const footerIn = (value: unknown): ParsedLine => {
  const { events, streams, rows, sha256, rowsSha256 } = isObject(value) ? value : {};
  return isCount(events, streams, rows) && isTextual(sha256, rowsSha256)
    ? { kind: 'end', footer: { events, streams, rows, sha256, rowsSha256 } as ArchiveFooter }
    : notOurs('it is not the end of an archive');
};

const headerIn = (value: unknown): ParsedLine => {
  const { format, version, storeId, epoch, madeAt, product, notes } = isObject(value) ? value : {};
  if (format !== archiveFormat) return notOurs('this is not an archive of a log');
  if (version !== archiveVersion)
    return notOurs(`it is of format version ${String(version)}, written by a newer release: read it with that one`);
  return isTextual(storeId, madeAt, product) && isCount(epoch) && isObject(notes) && isTextual(...Object.values(notes))
    ? { kind: 'header', header: { format, version, storeId, epoch, madeAt, product, notes } as ArchiveHeader }
    : notOurs('its header is not whole');
};

const parseObject = (line: string): Fields | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextual = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const isCount = (...values: readonly unknown[]): boolean =>
  values.every((value) => Number.isSafeInteger(value) && Number(value) >= 0);
