/** One look at records by a person. A list is one entry that names all its records. */
export type ReadEntry = {
  /** An account, or `os-user-<number>` at the command line. */
  readonly readerId: string;
  readonly readerRole: string;
  /** The name of the operation, as the description of the API or the command line has it. */
  readonly action: string;
  readonly recordIds: readonly string[];
  /** UTC with milliseconds. */
  readonly readAt: string;
  /** The address of the connection, or `command-line`. */
  readonly cameFrom: string;
  /** `shown`, or the code of the problem that was answered instead. */
  readonly outcome: string;
};

/** An entry as it is shown: which other records a list held is nobody's business who asks about one. */
export type LoggedRead = Omit<ReadEntry, 'recordIds'> & {
  readonly entryId: bigint;
  readonly numberOfRecords: number;
};
