import type { CsvRow } from '../csv/read-csv';
import type { Header } from '../csv/header';
import type { Fault } from '../fault';

/** One row while it is read: every look at a cell may add a fault, and only a row without faults counts. */
export type RowInHand = {
  readonly line: number;
  readonly faults: readonly Fault[];
  /** Undefined where the header lacks the column, which the header's own fault has told already. */
  cell(column: string): string | undefined;
  /** Answers undefined, so that a reader can `return row.complain(…)`. */
  complain(column: string, message: string): undefined;
};

export const takeInHand = (header: Header, { line, cells }: CsvRow): RowInHand => {
  const faults: Fault[] = [];
  return {
    line,
    faults,
    cell: (column) => {
      const index = header.indexOf.get(column);
      return index === undefined ? undefined : cells[index];
    },
    complain: (column, message) => {
      faults.push({ line, column, message });
      return undefined;
    },
  };
};

/** A typed row, or everything wrong with it. */
export type RowOutcome<Row> =
  { readonly outcome: 'row'; readonly row: Row } | { readonly outcome: 'faults'; readonly faults: readonly Fault[] };
