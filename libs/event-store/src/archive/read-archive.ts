import { createHash, hash as digestOf } from 'node:crypto';
import { readLineFile } from '@understory/platform';
import type { EventEnvelope } from '../envelope';
import { canonicalEnvelopeOf } from '../hash-chain/hash-of';
import {
  eventLine,
  hashedTextIn,
  isRowLine,
  rowIn,
  type ArchivedTable,
  type ArchiveFooter,
  type ArchiveHeader,
} from './archive-format';
import { textsAsItCame } from './hashed-texts';
import { parseLine } from './parse-line';
import { proveLog } from './prove-log';

/** Where an archive stops being what was written. Names places only, never content. */
export type ArchiveFault = {
  /** The first line is 1. */
  readonly line: number;
  readonly event: { readonly stream: string; readonly revision: number } | null;
  readonly what: string;
};

export type ArchivePart =
  | { readonly kind: 'header'; readonly header: ArchiveHeader }
  /** In log order, never empty, each proven to be unchanged and to continue its stream. */
  | { readonly kind: 'events'; readonly events: readonly EventEnvelope[] }
  /** Rows as JSON texts; none for an empty table. */
  | { readonly kind: 'rows'; readonly table: ArchivedTable; readonly rows: readonly string[] }
  /** The archive is whole, and was what it says of itself. */
  | { readonly kind: 'end'; readonly footer: ArchiveFooter }
  /** The last part: the first fault. What came before was in order, but the archive is not to be trusted. */
  | { readonly kind: 'fault'; readonly fault: ArchiveFault };

/** Reads and proves an archive in constant memory, but for the head of each stream. */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart, void, void> {
  const reader = lineReader();
  let end: ArchivePart | null = null;
  for await (const part of readLineFile(file)) {
    if (part.kind === 'damaged') return yield { kind: 'fault', fault: reader.faultAfterLast(part.what) };
    for (const read of inParts(part.lines.map(reader.read))) {
      // Held back: something may follow, and the file's own checksum comes after its last line.
      if (read.kind === 'end') end = read;
      else yield read;
      if (read.kind === 'fault') return;
    }
  }
  yield end ?? { kind: 'fault', fault: reader.faultAfterLast('the archive ends before its last line') };
}

/** Events and rows that follow one another are handed on together; after a fault nothing is. */
function* inParts(parts: readonly ArchivePart[]): Generator<ArchivePart, void, void> {
  let events: EventEnvelope[] = [];
  let rows: string[] = [];
  let table: ArchivedTable | null = null;
  const gathered = function* (): Generator<ArchivePart, void, void> {
    if (events.length > 0) yield { kind: 'events', events };
    if (table !== null) yield { kind: 'rows', table, rows };
    [events, rows, table] = [[], [], null];
  };
  for (const part of parts) {
    if (part.kind === 'events') events.push(...part.events);
    else if (part.kind === 'rows' && part.table === table) rows.push(...part.rows);
    else {
      yield* gathered();
      if (part.kind === 'rows') [table, rows] = [part.table, [...part.rows]];
      else yield part;
    }
    if (part.kind === 'fault') return;
  }
  yield* gathered();
}

const lineReader = () => {
  const prover = proveLog();
  const rowDigest = createHash('sha256');
  let line = 0;
  let rows = 0;
  let table: ArchivedTable | null = null;
  let isBegun = false;
  let isEnded = false;

  const fault = (what: string, event: EventEnvelope | null = null): ArchivePart => {
    const place = event === null ? null : { stream: event.stream, revision: event.revision };
    return { kind: 'fault', fault: { line, event: place, what } };
  };

  const eventRead = (text: string, event: EventEnvelope): ArchivePart => {
    if (table !== null) return fault('an event stands among the tables: lines were moved', event);
    const { hash } = event.metadata;
    const wrong = prover.next(event, digestOf('sha256', hashedTextIn(text), 'hex') === hash);
    if (wrong !== null) return fault(wrong, event);
    // A doubled key may be hashed as well; what was parsed must be all that the line says.
    if (eventLine(textsAsItCame(event), hash) !== text && eventLine(canonicalEnvelopeOf(event), hash) !== text)
      return fault('it is not written as we write it', event);
    return { kind: 'events', events: [event] };
  };

  const rowsRead = (text: string, of: ArchivedTable, found: readonly string[]): ArchivePart => {
    rowDigest.update(text).update('\n');
    rows += found.length;
    return { kind: 'rows', table: of, rows: found };
  };

  const endRead = (footer: ArchiveFooter): ArchivePart => {
    isEnded = true;
    const found: ArchiveFooter = { ...prover.proof(), rows, rowsSha256: rowDigest.digest('hex') };
    const differing = (Object.keys(found) as (keyof ArchiveFooter)[]).find((key) => found[key] !== footer[key]);
    if (differing === undefined) return { kind: 'end', footer };
    return fault(
      `its end says ${differing} ${footer[differing]}, found were ${found[differing]}: lines are missing, added or moved`,
    );
  };

  const read = (text: string): ArchivePart => {
    line += 1;
    if (isEnded) return fault('something stands after the end of the archive');
    if (isRowLine(text)) {
      if (table === null) return fault('a row stands before its table');
      return rowsRead(text, table, [rowIn(text)]);
    }
    const parsed = parseLine(text);
    if (parsed.kind !== 'not-ours' && (parsed.kind === 'header') === isBegun)
      return fault(isBegun ? 'a second header stands here' : 'the header is missing');
    isBegun = true;
    switch (parsed.kind) {
      case 'header':
        return parsed;
      case 'event':
        return eventRead(text, parsed.event);
      case 'table':
        table = parsed.table;
        return rowsRead(text, table, []);
      case 'end':
        return endRead(parsed.footer);
      case 'not-ours':
        return fault(parsed.what);
    }
  };

  return {
    read,
    faultAfterLast: (what: string): ArchiveFault => ({ line: line + 1, event: null, what }),
  };
};
