/** Where the queue lives. */
export type QueuePlace = {
  readonly connectionString: string;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
};
