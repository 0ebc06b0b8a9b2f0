import type { RecordKey } from '@understory/access';
import type { StreamName } from '@understory/event-store';
import { sealingContext } from './personal-data';

/** Opens what rests sealed, while a piece of work with the key runs: what outlives it holds no key and no plain text. */
export type Opening = {
  /** Throws outside of `during`. */
  open(sealed: string, field: string): string;
  during<Result>(key: RecordKey, work: () => Result): Result;
};

export const openingOf = (stream: StreamName): Opening => {
  let held: RecordKey | null = null;
  return {
    open: (sealed, field) => {
      if (held === null) throw new Error(`${field} is sealed here: it opens only while a command is decided.`);
      return held.open(sealed, sealingContext(stream, field));
    },
    // Not for work that waits: another piece could run meanwhile.
    during: (key, work) => {
      const outer = held;
      held = key;
      try {
        return work();
      } finally {
        held = outer;
      }
    },
  };
};
