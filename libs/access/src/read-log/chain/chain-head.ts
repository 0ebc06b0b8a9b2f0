import { readSql, type Sql } from '@understory/platform';

const headStatement = readSql(__dirname, 'head.sql');

/** The last entry of the read log, which stands for all before it. */
export type ReadLogHead = { readonly entryId: number; readonly hash: string };

/** Null while there is no chained entry. */
export const readLogHead = async (sql: Sql): Promise<ReadLogHead | null> => {
  const [head] = await sql.query<{ readonly entryId: bigint; readonly hash: string | null }>(headStatement);
  return head === undefined || head.hash === null ? null : { entryId: Number(head.entryId), hash: head.hash };
};
