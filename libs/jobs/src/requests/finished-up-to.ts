import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Wake } from '../job-queue';

const finishedStatement = readSql(__dirname, 'finished-up-to.sql');

/**
 * How far the log was read without anything that asks for the job again since it was done; null while it is asked for,
 * was given up, or never was asked for.
 */
export const finishedUpTo = async (sql: Sql, { kind, recordId }: Wake): Promise<Position | null> => {
  const [row] = await sql.query<{ readonly position: Position | null }>(finishedStatement, [kind, recordId]);
  return row?.position ?? null;
};
