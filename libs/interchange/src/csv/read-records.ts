import { describeBroken, type BrokenRecord } from './broken-record';
import { maxRecordBytes, openRecordParser, type ParsedChunk, type ParsedRecord } from './record-parser';

/** A record of the file, or the line of one that cannot be told apart into cells. */
export type RawRecord =
  | { readonly type: 'record'; readonly line: number; readonly cells: readonly string[] }
  | ({ readonly type: 'broken'; readonly line: number } & BrokenRecord);

const lineFeed = 0x0a;
const nothing: Buffer = Buffer.alloc(0);

/**
 * Cuts bytes into records, one batch a chunk, in bounded memory. Wholly empty lines are skipped, and counted. After a
 * broken record, reading goes on at the next physical line, so that one stray quote does not hide the faults below it.
 */
export async function* readRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly RawRecord[]> {
  const reading = startReading();
  for await (const chunk of chunks) yield await reading.take(chunk);
  yield await reading.finish();
}

const startReading = () => {
  let line = 1;
  let parser = openRecordParser();
  let parsedBytes = 0;
  /** From the start of the unfinished record on, so that reading can go on behind its first line. */
  let held = nothing;
  let droppingLine = false;
  let found: RawRecord[] = [];

  const keep = ({ records, endOfLastRecord }: ParsedChunk): void => {
    for (const record of records) {
      if (!isEmptyLine(record)) found.push({ type: 'record', line, cells: record.cells });
      line += 1 + (record.severalLines ? lineBreaksIn(record.cells) : 0);
    }
    held = held.subarray(endOfLastRecord - parsedBytes);
    parsedBytes = endOfLastRecord;
  };

  const goOnBehind = (broken: BrokenRecord): void => {
    found.push({ type: 'broken', line, ...broken });
    parser = openRecordParser();
    parsedBytes = 0;
    const endOfLine = held.indexOf(lineFeed);
    droppingLine = endOfLine === -1;
    held = droppingLine ? nothing : held.subarray(endOfLine + 1);
    if (!droppingLine) line += 1;
  };

  const feed = async (bytes: Buffer): Promise<void> => {
    for (let next = bytes; next.length > 0; next = held) {
      const parsed = await parser.feed(next);
      keep(parsed);
      // Counted in bytes as well: csv-parse does not count commas, and a file may be nothing but commas.
      if (parsed.broken === null && held.length <= maxRecordBytes) return;
      goOnBehind(describeBroken(parsed.broken));
    }
  };

  const behindDroppedLine = (chunk: Buffer): Buffer => {
    if (!droppingLine) return chunk;
    const endOfLine = chunk.indexOf(lineFeed);
    if (endOfLine === -1) return nothing;
    droppingLine = false;
    line += 1;
    return chunk.subarray(endOfLine + 1);
  };

  const taken = (): readonly RawRecord[] => {
    const batch = found;
    found = [];
    return batch;
  };

  return {
    take: async (chunk: Buffer): Promise<readonly RawRecord[]> => {
      const bytes = behindDroppedLine(chunk);
      held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      await feed(bytes);
      return taken();
    },
    finish: async (): Promise<readonly RawRecord[]> => {
      for (;;) {
        const parsed = await parser.end();
        keep(parsed);
        if (parsed.broken === null) return taken();
        goOnBehind(describeBroken(parsed.broken));
        await feed(held);
      }
    },
  };
};

const isEmptyLine = ({ cells }: ParsedRecord): boolean => cells.length === 1 && cells[0] === '';

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
