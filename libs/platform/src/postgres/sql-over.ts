import type { ClientBase, QueryArrayResult, QueryResult } from 'pg';
import type { Sql, Statement } from '../sql';
import { oneAfterAnother, type Lender, type Loan } from './loan';
import { pagesInTransaction, pagesOver } from './pages';
import { takeRows } from './take-rows';

/** The port over whatever lends connections: a pool, or one connection. */
export const sqlOver = (lend: Lender): Sql => ({
  query: (statement, values) => lend(({ client }) => run(client, statement, values)),
  transaction: (work) => lend((loan) => inTransaction(loan, work)),
  session: (work) =>
    lend(async ({ client, discard }) => {
      try {
        return await work(sqlOn(client, discard));
      } finally {
        discard();
      }
    }),
  pages: (statement, values, pageSize) => pagesOver(lend, statement, values, pageSize),
});

/** The port over one connection that somebody else opens and closes. */
export const sqlOn = (client: ClientBase, discard: () => void): Sql => {
  const lend = oneAfterAnother(client, discard);
  return { ...sqlOver(lend), session: (work) => lend(() => work(sqlOn(client, discard))) };
};

const inTransaction = async <Result>(
  { client, discard }: Loan,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> => {
  // Waited for: a statement sent behind a `begin` that is refused would be committed by itself.
  await client.query('begin');
  const sent = new Set<Promise<unknown>>();
  try {
    const result = await work(sqlWithin(client, 1, sent));
    await endedWith(client.query('commit'), sent);
    return result;
  } catch (error) {
    await client.query('rollback').catch(discard);
    throw error;
  }
};

/** Inside a transaction: everything on its connection, a transaction within it is a savepoint. */
const sqlWithin = (client: ClientBase, depth: number, sent: Set<Promise<unknown>>): Sql => ({
  query: (statement, values) => noted(sent, run(client, statement, values)),
  transaction: (work) => inSavepoint(client, depth, work),
  session: (work) => work(sqlWithin(client, depth, sent)),
  pages: (statement, values, pageSize) => pagesInTransaction(client, statement, values, pageSize),
});

/** Kept among what was sent until it has gone well. */
const noted = <Result>(sent: Set<Promise<unknown>>, answer: Promise<Result>): Promise<Result> => {
  sent.add(answer);
  answer.then(
    () => sent.delete(answer),
    () => undefined,
  );
  return answer;
};

/** The server answers a commit behind a failed statement as if all were well, and rolls back: the statement tells. */
const endedWith = async (end: Promise<unknown>, sent: ReadonlySet<Promise<unknown>>): Promise<void> => {
  await Promise.all([...sent, end]);
};

const inSavepoint = async <Result>(
  client: ClientBase,
  depth: number,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> => {
  const savepoint = `depth_${depth}`;
  const sent = new Set<Promise<unknown>>();
  await client.query(`savepoint ${savepoint}`);
  try {
    const result = await work(sqlWithin(client, depth + 1, sent));
    await endedWith(client.query(`release savepoint ${savepoint}`), sent);
    return result;
  } catch (error) {
    await client.query(`rollback to savepoint ${savepoint}; release savepoint ${savepoint}`).catch(() => undefined);
    throw error;
  }
};

const run = async <Row>(
  client: ClientBase,
  statement: Statement,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const text = typeof statement === 'string' ? { text: statement } : statement;
  // A text of several statements (a migration) answers with one result each, which the driver's type does not say.
  const result: QueryResult | readonly QueryArrayResult[] = await client.query({ ...text, values: [...values] });
  // Parsing ends here: the statement and its row type stand side by side in one file.
  return 'rows' in result ? (takeRows(result) as readonly Row[]) : [];
};
