import { canonicalJson } from '../hash-chain/canonical-json';
import { bodyOf, type CanonicalEnvelope } from '../hash-chain/hash-of';
import type { LogProof } from './prove-log';

/*
 * An archive is gzip'd lines, each a JSON object whose one key says what the line is:
 *   {"archive": header}   first
 *   {"event": …}          the log in its order: `hash`, then the canonical JSON of the envelope that was hashed
 *   {"table": …}          a table kept outside the log, then its rows
 *   {"row": …}
 *   {"end": footer}       last
 */
export const archiveFormat = 'understory-log';
export const archiveVersion = 1;

export type ArchiveHeader = {
  readonly format: typeof archiveFormat;
  readonly version: typeof archiveVersion;
  readonly storeId: string;
  readonly epoch: number;
  /** UTC with milliseconds. */
  readonly madeAt: string;
  /** The version of the product that wrote it. */
  readonly product: string;
  /** What the one who restores should know of the installation, handed through unread. */
  readonly notes: Readonly<Record<string, string>>;
};

export type ArchivedTable = { readonly name: string; readonly columns: readonly string[] };

export type ArchiveFooter = LogProof & {
  readonly rows: number;
  /** SHA-256, lower-case hex, over the lines of all tables and rows. */
  readonly rowsSha256: string;
};

export const headerLine = (header: ArchiveHeader): string => `{"archive":${canonicalJson(header)}}`;

const eventStart = '{"event":{"hash":"';
// The 64 digits of the hash, a quotation mark and a comma.
const hashedFrom = eventStart.length + 66;

/** The hash, then the very text that was hashed: the line proves itself, without being parsed. */
export const eventLine = (event: CanonicalEnvelope, hash: string): string =>
  `${eventStart}${hash}",${canonicalTextOf(event).slice(1)}}`;

const canonicalTextOf = (event: CanonicalEnvelope): string =>
  `{"data":${bodyOf(event)},"revision":${event.revision},"schemaVersion":${event.schemaVersion},` +
  `"stream":${JSON.stringify(event.stream)},"type":${JSON.stringify(event.type)}}`;

/** What the hash of an event line was made of. */
export const hashedTextIn = (line: string): string => `{${line.slice(hashedFrom, -1)}`;

export const tableLine = ({ name, columns }: ArchivedTable): string =>
  `{"table":${canonicalJson({ columns: [...columns], name })}}`;

const rowStart = '{"row":';

/** The text of the row stays as the database wrote it: a number of 64 bits would not survive parsing. */
export const rowLine = (row: string): string => `${rowStart}${row}}`;

export const isRowLine = (line: string): boolean => line.startsWith(rowStart) && line.endsWith('}');

export const rowIn = (line: string): string => line.slice(rowStart.length, -1);

export const footerLine = (footer: ArchiveFooter): string => `{"end":${canonicalJson(footer)}}`;
