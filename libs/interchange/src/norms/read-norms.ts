import type { NormRow } from '@understory/domain';
import { readCsv } from '../csv/read-csv';
import type { Fault } from '../fault';
import { takeInHand } from '../rows/row-in-hand';
import { readNormRow } from './norm-row';
import { overlapFaults, type NormRowOfFile } from './overlap-faults';

/** By age, ready to be published; empty when there is a fault. */
export type NormFile = { readonly rows: readonly NormRow[]; readonly faults: readonly Fault[] };

// More rows than months of life they could cover: the file is something else, and must not fill the memory.
const mostRows = 1200;

/** Reads a whole norms file: it is short by nature, so it is held in memory. */
export const readNorms = async (bytes: AsyncIterable<Buffer>): Promise<NormFile> => {
  const rows: NormRowOfFile[] = [];
  const faults: Fault[] = [];
  let rowsSeen = 0;
  let line = 1;
  for await (const batch of readCsv('norms', bytes)) {
    rowsSeen += batch.rows.length + batch.faults.length;
    faults.push(...batch.faults);
    for (const csvRow of batch.rows.slice(0, mostRows)) {
      const inHand = takeInHand(batch.header, csvRow);
      const row = readNormRow(inHand);
      faults.push(...inHand.faults);
      if (row !== undefined) rows.push({ ...row, line: csvRow.line });
      line = csvRow.line;
    }
    if (rowsSeen <= mostRows) continue;
    faults.push({
      line,
      column: 'file',
      message: `more than ${mostRows} rows; norms have one row for each band of ages`,
    });
    break;
  }
  if (rowsSeen === 0)
    faults.push({
      line: 1,
      column: 'file',
      message: 'there are no norms in the file; add a row for each band of ages',
    });
  faults.push(...overlapFaults(rows));
  const inOrder = faults.toSorted((one, other) => one.line - other.line);
  return { rows: faults.length > 0 ? [] : rows.toSorted(byAge).map(withoutLine), faults: inOrder };
};

const byAge = (one: NormRow, other: NormRow): number => one.fromMonths - other.fromMonths;

const withoutLine = ({ fromMonths, toMonths, typicalHundredths }: NormRowOfFile): NormRow => ({
  fromMonths,
  toMonths,
  typicalHundredths,
});
