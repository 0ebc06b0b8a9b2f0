/**
 * What is done again and again whether or not anything happens. The elected process does it; PostgreSQL remembers when,
 * so neither a restart nor another process begins anew. It may still run twice at once, when a process that lost its
 * election has not noticed yet: doing it twice must be the same as doing it once.
 */
export type PeriodicTask = {
  readonly name: string;
  /** From the end of one run to the beginning of the next. */
  readonly everyMs: number;
  /** Aborted when the process stops or is no longer the elected one. */
  run(signal: AbortSignal): Promise<void>;
};
