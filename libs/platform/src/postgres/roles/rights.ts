/** What the role that the product runs as may do, apart from the role that owns the tables and changes them. */
export type Rights = {
  /** Schemas where it makes tables of its own: what stands there can be made again, and is built anew beside the live. */
  readonly own: readonly string[];
  /** Schemas where it reads and writes rows, and makes or changes no table. */
  readonly write: readonly string[];
  /** Tables in any of them that are only ever added to: never updated, deleted from or truncated. */
  readonly addTo: readonly string[];
  /** Tables in any of them whose rows move on, and are never taken away. */
  readonly moveOn: readonly string[];
  /** Tables in any of them that it only reads. */
  readonly read: readonly string[];
};
