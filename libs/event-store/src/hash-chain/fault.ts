/** Where the log is not what was written. Names places only, never content. */
export type Fault = {
  readonly stream: string | null;
  readonly revision: number | null;
  readonly position: bigint | null;
  readonly what: string;
};

export type Verification = {
  readonly events: number;
  readonly streams: number;
  /** Those in the log and those given. */
  readonly seals: number;
  /** The first fault of each stream, then those of the log as a whole and of seals; at most `listedFaults` of them. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
};

/** Enough to see what happened; a log rewritten as a whole must not fill the memory of the one who checks it. */
export const listedFaults = 1_000;

export type VerifyProgress = (checked: { readonly events: number; readonly total: number }) => void;

export type FaultList = { add(fault: Fault): void; readonly faults: readonly Fault[]; count(): number };

export const faultList = (): FaultList => {
  const faults: Fault[] = [];
  let count = 0;
  return {
    faults,
    count: () => count,
    add: (fault) => {
      count += 1;
      if (faults.length < listedFaults) faults.push(fault);
    },
  };
};

/** A fault of the log as a whole, at a position of it. */
export const faultOfLog = (position: bigint, what: string): Fault => ({ stream: null, revision: null, position, what });
