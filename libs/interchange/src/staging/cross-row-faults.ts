import type { Fault } from '../fault';
import type { RowKind } from '../rows/row-kind';
import type { Conflict } from './staging';

/** What is said of two lines that contradict one another. */
export const crossRowFault = (
  { keyColumns }: Pick<RowKind<unknown>, 'keyColumns'>,
  { about, line, firstLine }: Conflict,
): Fault => {
  switch (about) {
    case 'key':
      return {
        line,
        column: 'row',
        message: `line ${firstLine} has other values for the same ${keyColumns}; keep one of them`,
      };
    case 'born':
      return {
        line,
        column: 'born',
        message: `line ${firstLine} has another birth month for the same child; correct one of them`,
      };
  }
};
