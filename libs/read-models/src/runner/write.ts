import type { Sql, Statement } from '@understory/platform';

/** A statement that is decided on and not sent yet. */
export type Write = readonly [statement: Statement, values: readonly unknown[]];

/** Sends all before any is answered, so that nothing is sent later than the call: an end of the transaction may follow at once. */
export const send = (sql: Sql, writes: readonly Write[]): Promise<unknown> =>
  Promise.all(writes.map(([statement, values]) => sql.query(statement, values)));
