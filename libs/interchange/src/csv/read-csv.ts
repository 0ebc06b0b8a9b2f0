import type { ImportFileKind } from '../columns/import-file-kind';
import type { Fault } from '../fault';
import { brokenRecordMessages } from './broken-record';
import { readHeader, type Header } from './header';
import { withoutByteOrderMark } from './leading-bytes';
import { readRecords, type RawRecord } from './read-records';
import { UnreadableFile } from './unreadable-file';

/** What a batch of bytes held: rows with as many cells as the header, and faults. */
export type CsvBatch = { readonly header: Header; readonly rows: readonly CsvRow[]; readonly faults: readonly Fault[] };

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Reads a CSV file batch by batch in bounded memory: never a throw for what is wrong in the file, but a fault. */
export async function* readCsv(kind: ImportFileKind, bytes: AsyncIterable<Buffer>): AsyncGenerator<CsvBatch> {
  let header: Header | null = null;
  let line = 1;
  try {
    for await (const records of readRecords(withoutByteOrderMark(bytes))) {
      const rows: CsvRow[] = [];
      const faults: Fault[] = [];
      for (const record of records) {
        line = record.line;
        if (header !== null) sortInto(rows, faults, header, record);
        else ({ header } = takeHeader(kind, record, faults));
      }
      if (header !== null) yield { header, rows, faults };
    }
    if (header === null) throw new UnreadableFile('the file is empty; its first row must be the header');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const faults = [{ line, column: 'file', message: error.message }];
    yield { header: header ?? noHeader, rows: [], faults };
  }
}

const noHeader: Header = { width: 0, names: [], indexOf: new Map() };

const takeHeader = (kind: ImportFileKind, record: RawRecord, faults: Fault[]): { readonly header: Header } => {
  if (record.type === 'broken') throw new UnreadableFile(`in the header, ${brokenRecordMessages[record.why]}`);
  const read = readHeader(kind, record.line, record.cells);
  faults.push(...read.faults);
  return read;
};

const sortInto = (rows: CsvRow[], faults: Fault[], header: Header, record: RawRecord): void => {
  if (record.type === 'broken') {
    const column = record.why === 'too-long' ? 'row' : (header.names[record.cellIndex] ?? 'row');
    faults.push({ line: record.line, column, message: brokenRecordMessages[record.why] });
    return;
  }
  const message = wrongShape(header, record.cells);
  if (message === null) rows.push(record);
  else faults.push({ line: record.line, column: 'row', message });
};

const wrongShape = (header: Header, cells: readonly string[]): string | null => {
  if (cells.length !== header.width) {
    const advice = 'a comma is missing or too many, or a cell with a comma in it lacks its quotation marks';
    return `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${header.width}; ${advice}`;
  }
  if (cells[0] === '' && cells.every((cell) => cell === '')) return 'every cell is empty; remove the row';
  if (cells[0] === header.names[0] && cells.every((cell, index) => cell === header.names[index])) {
    return 'the header is repeated here; remove the row';
  }
  return null;
};
