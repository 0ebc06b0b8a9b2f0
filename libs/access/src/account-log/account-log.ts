import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';
import type { AccountAct, ListedAct } from './account-act';

const insert = readSql(__dirname, 'insert-act.sql');
const list = readSql(__dirname, 'list-acts.sql');

/** Part of the transaction that does what it tells of, or alone: there is no act without its line. */
export const noteAct = async (sql: Sql, entry: AccountAct): Promise<void> => {
  const { actedAt, act, accountId, actorId, cameFrom, detail = '' } = entry;
  await sql.query(insert, [actedAt, act, accountId, actorId, cameFrom, detail]);
};

export type PageOfActs = {
  /** Newest first. */
  readonly acts: readonly ListedAct[];
  /** Ask for what stands before this act; null on the last page. */
  readonly before: bigint | null;
};

/** Of one account, or of all that this person may know of (`of` null). */
export const listActs = async (
  sql: Sql,
  reader: Pick<Person, 'demonstration'>,
  { of, before, pageSize }: { readonly of: string | null; readonly before: bigint | null; readonly pageSize: number },
): Promise<PageOfActs> => {
  const rows = await sql.query<ListedAct>(list, [of, before, pageSize + 1, reader.demonstration]);
  const acts = rows.slice(0, pageSize);
  return { acts, before: rows.length > pageSize ? (acts.at(-1)?.actId ?? null) : null };
};
