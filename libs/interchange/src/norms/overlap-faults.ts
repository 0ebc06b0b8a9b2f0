import type { NormRow } from '@understory/domain';
import type { Fault } from '../fault';

export type NormRowOfFile = NormRow & { readonly line: number };

/** A fault for each row that covers an age which another row covers too, on the later of the two lines. */
export const overlapFaults = (rows: readonly NormRowOfFile[]): readonly Fault[] => {
  const byAge = rows.toSorted((one, other) => one.fromMonths - other.fromMonths || one.line - other.line);
  const faults: Fault[] = [];
  let widest = byAge[0];
  for (const row of byAge.slice(1)) {
    if (widest === undefined) break;
    if (row.fromMonths < widest.toMonths) faults.push(overlap(row, widest));
    if (row.toMonths > widest.toMonths) widest = row;
  }
  return faults.sort((one, other) => one.line - other.line);
};

const overlap = (one: NormRowOfFile, other: NormRowOfFile): Fault => {
  const [earlier, later] = one.line < other.line ? [one, other] : [other, one];
  const message = `ages ${shown(later)} overlap ages ${shown(earlier)} of line ${earlier.line}; each age belongs to one row`;
  return { line: later.line, column: 'age_from_months', message };
};

const shown = ({ fromMonths, toMonths }: NormRow): string => `${fromMonths} to ${toMonths}`;
