import type { ClientBase } from 'pg';
import type { Statement } from '../sql';
import type { Lender, Loan } from './loan';
import { takeRows } from './take-rows';

type Pages<Row> = AsyncGenerator<readonly Row[], void, void>;

/** A cursor in a transaction of its own; the connection goes back when the loop ends, is left early or throws. */
export async function* pagesOver<Row>(
  lend: Lender,
  statement: Statement,
  values: readonly unknown[],
  pageSize: number,
): Pages<Row> {
  const { client, discard, giveBack } = await borrow(lend);
  try {
    // The planner would otherwise plan for a tenth of the rows, and these readers want them all; what has to be sorted may
    // take some memory, and is not worth compiling for.
    await client.query(
      "begin read only; set local cursor_tuple_fraction = 1; set local work_mem = '32MB'; set local jit = off",
    );
    yield* pagesInTransaction<Row>(client, statement, values, pageSize);
  } finally {
    await client.query('rollback').catch(discard);
    giveBack();
  }
}

let opened = 0;

/**
 * A cursor of SQL rather than of the wire protocol: a protocol cursor occupies its connection until it ends, so a
 * statement between two pages of the same transaction would wait for ever.
 */
export async function* pagesInTransaction<Row>(
  client: ClientBase,
  statement: Statement,
  values: readonly unknown[],
  pageSize: number,
): Pages<Row> {
  const text = typeof statement === 'string' ? statement : statement.text;
  const cursor = `page_${(opened += 1)}`;
  await client.query(`declare ${cursor} no scroll cursor for ${text}`, [...values]);
  try {
    for (;;) {
      const rows = takeRows(await client.query(`fetch ${Math.max(1, Math.trunc(pageSize))} from ${cursor}`));
      // Parsing ends here, as in every query.
      if (rows.length > 0) yield rows as readonly Row[];
      if (rows.length < pageSize) return;
    }
  } finally {
    // Refused in a transaction that has failed, which takes the cursor with it.
    await client.query(`close ${cursor}`).catch(() => undefined);
  }
}

/** Keeps a connection out of the pool across the yields of a generator. */
const borrow = (lend: Lender): Promise<Loan & { readonly giveBack: () => void }> =>
  new Promise((resolve, reject) => {
    lend((loan) => new Promise<void>((giveBack) => resolve({ ...loan, giveBack }))).catch(reject);
  });
