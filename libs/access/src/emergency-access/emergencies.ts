import { readSql, type Sql } from '@understory/platform';
import type { RecordKey } from '../keys/record-key';
import { emergencyAttemptsAnHour, emergencyContext, type SealedEmergencyAccess } from './emergency-access';
import { idOfAccess, idOfReview } from './id-of-row';

const lockAccount = readSql(__dirname, 'lock-account.sql');
const countAttempts = readSql(__dirname, 'count-attempts.sql');
const insertAttempt = readSql(__dirname, 'insert-attempt.sql');
const insertAccess = readSql(__dirname, 'insert-access.sql');
const activeAccess = readSql(__dirname, 'active-access.sql');
const listAccesses = readSql(__dirname, 'list-accesses.sql');
const insertReview = readSql(__dirname, 'insert-review.sql');

export type EmergencyRequest = {
  readonly recordId: string;
  readonly accountId: string;
  readonly accountRole: string;
  readonly reason: string;
  /** Keyed, so that the same reason is recognised without being kept: also for a record that does not exist. */
  readonly reasonDigest: string;
  /** UTC with milliseconds. */
  readonly at: string;
  readonly until: string;
};

export type EmergencyOutcome =
  | { readonly outcome: 'opened'; readonly accessId: string }
  /** There is no such record for this person; whoever asks must not be told. */
  | { readonly outcome: 'nothing-there' }
  | { readonly outcome: 'too-many' }
  | { readonly outcome: 'reason-said-before' };

/**
 * `key` is null where there is no such record: the try is counted all the same, and takes as long. `before` is told what
 * will be granted, null for nothing, in the same transaction: the grant and what is told of it are both there, or neither.
 */
export const openInEmergency = (
  sql: Sql,
  key: RecordKey | null,
  { recordId, accountId, accountRole, reason, reasonDigest, at, until }: EmergencyRequest,
  before: (transaction: Sql, accessId: string | null) => Promise<void>,
): Promise<EmergencyOutcome> =>
  sql.transaction(async (transaction) => {
    await transaction.query(lockAccount, [accountId]);
    const [tried] = await transaction.query<{ readonly inLastHour: number; readonly saidBefore: boolean }>(
      countAttempts,
      [accountId, recordId, at, reasonDigest],
    );
    if ((tried?.inLastHour ?? 0) >= emergencyAttemptsAnHour) return { outcome: 'too-many' };
    if (tried?.saidBefore === true) return { outcome: 'reason-said-before' };
    await transaction.query(insertAttempt, [accountId, recordId, reasonDigest, at]);
    if (key === null) {
      await before(transaction, null);
      return { outcome: 'nothing-there' };
    }
    const sealed = key.seal(reason, emergencyContext(recordId, 'reason'));
    const accessId = idOfAccess({ recordId, accountId, accountRole, reason: sealed, openedAt: at, until });
    await transaction.query(insertAccess, [accessId, recordId, accountId, accountRole, sealed, at, until]);
    await before(transaction, accessId);
    return { outcome: 'opened', accessId };
  });

/** The access that lets this person read this record now; null when none is in force. */
export const activeEmergency = async (
  sql: Sql,
  { recordId, accountId, now }: { readonly recordId: string; readonly accountId: string; readonly now: string },
): Promise<string | null> =>
  (await sql.query<{ readonly accessId: string }>(activeAccess, [recordId, accountId, now]))[0]?.accessId ?? null;

export type WhichEmergencies = {
  readonly recordId?: string | null;
  readonly accessId?: string | null;
  readonly isUnreviewed?: boolean;
};

/** Of one record, or of all, or only those that nobody has judged; these that nobody has judged come first, then the newest. */
export const listEmergencies = (
  sql: Sql,
  { recordId = null, accessId = null, isUnreviewed = false }: WhichEmergencies = {},
): Promise<readonly SealedEmergencyAccess[]> =>
  sql.query<SealedEmergencyAccess>(listAccesses, [recordId, accessId, isUnreviewed]);

/** Null when somebody else was faster: an access is judged once. `tell` is told of it in the same transaction. */
export const reviewEmergency = async (
  sql: Sql,
  key: RecordKey,
  { accessId, recordId }: Pick<SealedEmergencyAccess, 'accessId' | 'recordId'>,
  review: { readonly reviewerId: string; readonly justified: boolean; readonly words: string; readonly at: string },
  tell: (transaction: Sql, reviewId: string) => Promise<void>,
): Promise<string | null> => {
  const { reviewerId, justified, at } = review;
  const words = key.seal(review.words, emergencyContext(recordId, 'words'));
  const reviewId = idOfReview({ accessId, reviewerId, justified, words, reviewedAt: at });
  const values = [reviewId, accessId, reviewerId, justified, words, at];
  return sql.transaction(async (transaction) => {
    const [inserted] = await transaction.query<{ readonly reviewId: string }>(insertReview, values);
    if (inserted === undefined) return null;
    await tell(transaction, inserted.reviewId);
    return inserted.reviewId;
  });
};
