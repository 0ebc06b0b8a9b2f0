import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Wake } from '../job-queue';

const failedStatement = readSql(__dirname, 'failed-requests.sql');
const retryStatement = readSql(__dirname, 'retry-request.sql');
const failStatement = readSql(__dirname, 'fail-request.sql');

/** A dead letter: given up until somebody retries it or the record changes again. */
export type FailedRequest = Wake & {
  readonly requestedPosition: Position;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly failedAt: Date;
};

/** The thousand that failed first. */
export const listFailedRequests = (sql: Sql): Promise<readonly FailedRequest[]> =>
  sql.query<FailedRequest>(failedStatement);

export const retryFailedRequest = async (sql: Sql, { kind, recordId }: Wake): Promise<'retried' | 'not-failed'> => {
  const rows = await sql.query(retryStatement, [kind, recordId]);
  return rows.length === 1 ? 'retried' : 'not-failed';
};

export const recordFailure = async (
  sql: Sql,
  { kind, recordId }: Wake,
  { code, isLast }: { readonly code: string; readonly isLast: boolean },
): Promise<void> => {
  await sql.query(failStatement, [kind, recordId, code, isLast]);
};
