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
  /** The first fault of each stream, at most `listedFaults` of them. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
};

/** Enough to see what happened; a log rewritten as a whole must not fill the memory of the one who checks it. */
export const listedFaults = 1_000;

export type VerifyProgress = (checked: { readonly events: number; readonly total: number }) => void;
