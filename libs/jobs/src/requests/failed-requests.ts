import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Wake } from '../job-queue';

const failedStatement = readSql(__dirname, 'failed-requests.sql');
const retryStatement = readSql(__dirname, 'retry-requests.sql');
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

/** Null does not narrow. Answers how many are tried again. */
export const retryFailedRequests = async (
  sql: Sql,
  { kind, recordId }: { readonly kind: string | null; readonly recordId: string | null },
): Promise<number> => {
  const [row] = await sql.query<{ readonly retried: number }>(retryStatement, [kind, recordId]);
  return row?.retried ?? 0;
};

type Failure = {
  readonly code: string;
  readonly isLast: boolean;
  /** What the attempt was made for; null where nobody knows. */
  readonly requestedPosition: Position | null;
};

export const recordFailure = async (
  sql: Sql,
  { kind, recordId }: Wake,
  { code, isLast, requestedPosition }: Failure,
): Promise<void> => {
  await sql.query(failStatement, [kind, recordId, code, isLast, requestedPosition]);
};
