import { noticeKeyOf, type ChildId, type Notice, type Personal } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { Within } from '../caseload/caseload.queries';
import { holdingNotices, type NoticeDay } from './holding-notices';

const list = readSql(__dirname, 'list-notices.sql');
const mark = readSql(__dirname, 'mark-seen.sql');

export type NoticeInList = Notice & {
  readonly noticeId: bigint;
  readonly since: Date;
  /** Of a child; the reference is the agency's own, sealed. */
  readonly childId: ChildId | null;
  readonly reference: Personal | null;
  readonly program: string | null;
  /** Of a person who works here. */
  readonly accountId: string | null;
  readonly seen: boolean;
};

/** Whose notices: of which children, if any; of one person, or of everybody who works here. */
export type NoticesFor = {
  readonly accountId: string;
  readonly children: Within | null;
  readonly everybody: boolean;
};

/**
 * First due first. What has stopped to hold since the last sweep is left out: the day and the rows are the truth, the
 * notice only says that somebody is to be told.
 */
export const listNotices = async (
  sql: Sql,
  { accountId, children, everybody }: NoticesFor,
  day: NoticeDay,
): Promise<readonly NoticeInList[]> => {
  const rows = await sql.query<NoticeInList>(list, [
    ...[children !== null, children?.programs ?? null, children?.careTeamOf ?? null],
    ...[children?.demonstrationOnly ?? true, accountId, everybody],
  ]);
  const holding = await holdingNotices(sql, day, {
    childIds: [...new Set(rows.flatMap((row) => row.childId ?? []))],
    accountIds: [...new Set(rows.flatMap((row) => row.accountId ?? []))],
  });
  const keys = new Set(holding.map(noticeKeyOf));
  return rows.filter((row) => keys.has(noticeKeyOf(row)));
};

/** For this person alone; others go on being told. */
export const markNoticesSeen = async (sql: Sql, noticeIds: readonly bigint[], accountId: string): Promise<void> => {
  await sql.query(mark, [noticeIds, accountId]);
};
