import {
  intervalOf,
  noticesOfChild,
  noticesOfPerson,
  type ChildToNotice,
  type LocalDate,
  type Notice,
  type ReassessmentIntervals,
} from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import { listStaffRecords } from '../staff-records/staff-records.queries';

const childrenStatement = readSql(__dirname, 'children-to-notice.sql');

/** With whose it is: of a child, or of a person who works here. */
export type HeldNotice = Notice & { readonly childId: string | null; readonly accountId: string | null };

export type NoticeDay = { readonly today: LocalDate; readonly intervals: ReassessmentIntervals };

/** What holds on a day by the rows as they are: of these children and people, or of everybody. */
export const holdingNotices = async (
  sql: Sql,
  { today, intervals }: NoticeDay,
  of: { readonly childIds: readonly string[] | null; readonly accountIds: readonly string[] | null },
): Promise<readonly HeldNotice[]> => {
  const children = await sql.query<ChildToNotice & { readonly program: string }>(childrenStatement, [of.childIds]);
  const people = await listStaffRecords(sql, of.accountIds);
  return [
    ...children.flatMap((child) =>
      noticesOfChild(child, intervalOf(intervals, child.program), today).map((notice) => ({
        ...notice,
        ...{ childId: child.childId, accountId: null },
      })),
    ),
    ...people.flatMap((person) =>
      noticesOfPerson(person, today).map((notice) => ({
        ...notice,
        ...{ childId: null, accountId: person.accountId },
      })),
    ),
  ];
};
