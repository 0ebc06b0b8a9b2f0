/** What was looked up about a person's certification: of which stream, as it stood at which revision, by which rule. */
export type ReliedOn = {
  readonly stream: string;
  /** -1 when nothing was recorded of the person. */
  readonly revision: number;
  readonly policyVersion: number;
};
