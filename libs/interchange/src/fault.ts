/** One thing that is wrong in an import file, said so that the person who made the file can mend it. */
export type Fault = {
  /** The physical line where the row starts, from 1. */
  readonly line: number;
  /** The column to blame, or `file`, `header` or `row` where no single one is. */
  readonly column: string;
  readonly message: string;
};

/** `file:line: column: what is wrong`, the form every import reports in. */
export const faultText = (file: string, { line, column, message }: Fault): string =>
  `${file}:${line}: ${column}: ${message}`;
