/** What the rest of the product may ask of PostgreSQL; `pg` itself is seen only in the adapter. */
export type Sql = {
  /** Always parameterised. A statement with a `name` is prepared once a connection. */
  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * One transaction, READ COMMITTED; a throw rolls back, and so does a statement that failed, whoever caught that. Inside,
   * only the `Sql` passed in may be used; on it, `transaction` is a savepoint. Statements may be sent without waiting for
   * the one before: they are done in the order sent, and the end waits for what `work` did not wait for.
   */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** One connection of its own for session state (advisory locks, temporary tables), closed afterwards so that no state outlives it. */
  session<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Rows page by page with bounded memory (a server-side cursor over one snapshot). Inside a transaction, other statements may run between pages. */
  pages<Row>(statement: Statement, values: readonly unknown[], pageSize: number): AsyncIterable<readonly Row[]>;
};

export type Statement = string | { readonly name: string; readonly text: string };

/** A pool that can also hold a session open and listen; owned by whoever composes the process. */
export type Database = Sql & {
  /** A connection kept until `release`; its advisory locks die with the process. Its statements run one at a time. */
  hold(applicationName: string): Promise<HeldSession>;
  /** Reconnects by itself; notifications may be missed, so it is only ever a wake-up. It also wakes once whenever it (re)connects. */
  listen(channel: string, wake: () => void): Promise<() => Promise<void>>;
  /** Waits for work that still holds a connection. */
  close(): Promise<void>;
};

/** `lost` settles when the server drops the connection, and never after `release`. */
export type HeldSession = { readonly sql: Sql; readonly lost: Promise<void>; readonly release: () => Promise<void> };
