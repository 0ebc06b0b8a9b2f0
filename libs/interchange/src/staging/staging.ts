import type { Fault } from '../fault';
import type { Place } from '../rows/row-kind';

/** A row with the place it takes among the rows of its child. */
export type StagedRow<Row> = { readonly childId: string; readonly place: Place; readonly row: Row };

/** Two lines of one file that contradict one another. */
export type Conflict = {
  /** `key`: other values under one key; `born`: another birth month for one child. */
  readonly about: 'key' | 'born';
  readonly line: number;
  /** The earliest line it contradicts. */
  readonly firstLine: number;
};

export type SettledFile = {
  readonly rows: number;
  /** Rows that only repeat another word for word. */ readonly repeats: number;
};

export type RowsOfChild<Row> = { readonly childId: string; readonly rows: readonly Row[] };

/**
 * Where a file rests between being read and being applied: rows of any order go in, each child's rows come out
 * together and in order. Implementations must pass `stagingConformance`, and keep memory flat however long the file.
 */
export type Staging<Row extends { readonly line: number }> = {
  put(rows: readonly StagedRow<Row>[]): Promise<void>;
  complain(faults: readonly Fault[]): Promise<void>;
  /** Once, after the last row: drops repeats, so that what comes out has each row once. */
  settle(): Promise<SettledFile>;
  /** By line; to be asked after `settle`. */
  conflicts(): AsyncIterable<Conflict>;
  faultCount(): Promise<number>;
  /** By line, and in the order complained within one. */
  faults(): AsyncIterable<Fault>;
  /** May be read again and again, and while faults are complained of; to be asked after `settle`. */
  children(): AsyncIterable<RowsOfChild<Row>>;
};
