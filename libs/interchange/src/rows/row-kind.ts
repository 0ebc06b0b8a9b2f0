import type { LocalDate } from '@understory/domain';
import type { ImportFileKind } from '../columns/import-file-kind';
import type { RowInHand } from './row-in-hand';

/** What the rows of one kind of file are: how one is read, what tells two apart, where it stands among the child's. */
export type RowKind<Row> = {
  readonly kind: ImportFileKind;
  /** The columns that make the key, as a sentence names them. */
  readonly keyColumns: string;
  /** Undefined when the row cannot be used; whatever is wrong was complained of. */
  read(row: RowInHand, today: LocalDate): Row | undefined;
  place(row: Row): Place;
};

export type Place = {
  /** Two rows with one key tell of the same thing. */
  readonly key: string;
  /** A child's rows come by day, then by order, then by line. */
  readonly day: LocalDate;
  readonly order: number;
  /** What must be the same in all rows of a child, or null where the file does not say. */
  readonly born: string | null;
};
