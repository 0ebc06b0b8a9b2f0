export type RotatedMaster = {
  /** Secrets that were wrapped anew by this call. */
  readonly rewrapped: number;
  /** Name of the master that is in force now: a fingerprint, or where a key management service keeps it. */
  readonly master: string;
  /** Whether an earlier rotation that was cut short was finished, instead of a new one made. */
  readonly resumed: boolean;
};

export type RotateOptions = {
  /** How long somebody who read the old master may take to have written with it. */
  readonly settleMs?: number;
  readonly secretsAtOnce?: number;
  /** Told what was done, after each step; for tests that stop there. */
  readonly afterStep?: (step: string) => void;
};
