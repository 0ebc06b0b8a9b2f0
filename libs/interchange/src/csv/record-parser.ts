import { CsvError, Parser } from 'csv-parse';

/** One record as csv-parse found it. */
export type ParsedRecord = {
  readonly cells: readonly string[];
  /** A quoted cell holds line breaks, so the record covers several physical lines. */
  readonly severalLines: boolean;
};

export type ParsedChunk = {
  readonly records: readonly ParsedRecord[];
  /** Bytes from the start of this parser to the end of the last whole record. */
  readonly endOfLastRecord: number;
  /** The record after those cannot be read; this parser is spent. */
  readonly broken: CsvError | null;
};

/** 64 KiB: far beyond the widest good row, small enough that a quote never closed is noticed soon. */
export const maxRecordBytes = 64 * 1024;

export type RecordParser = { feed(bytes: Buffer): Promise<ParsedChunk>; end(): Promise<ParsedChunk> };

/**
 * csv-parse, driven chunk by chunk instead of as a stream: records are taken in a callback, because a stream that
 * fails throws away what it had read before the failure, and then some faults would be listed and some not.
 */
export const openRecordParser = (): RecordParser => {
  let records: ParsedRecord[] = [];
  let endOfLastRecord = 0;
  let lines = 0;

  const parser = new Parser({
    columns: false,
    bom: false,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    max_record_size: maxRecordBytes,
    on_record: (cells: string[], info) => {
      // The count of csv-parse is only good for this: it counts a CRLF inside quotes as two lines.
      records.push({ cells, severalLines: info.lines > lines + 1 });
      lines = info.lines;
      endOfLastRecord = info.bytes;
      return null;
    },
  });
  parser.on('error', () => undefined);
  parser.resume();

  const taken = (error: Error | null | undefined): ParsedChunk => {
    if (error !== null && error !== undefined && !(error instanceof CsvError)) throw error;
    const chunk = { records, endOfLastRecord, broken: error ?? null };
    records = [];
    return chunk;
  };

  return {
    feed: (bytes) => new Promise<Error | null | undefined>((done) => parser.write(bytes, done)).then(taken),
    end: () => new Promise<Error | null | undefined>((done) => parser.end(done)).then(taken),
  };
};
