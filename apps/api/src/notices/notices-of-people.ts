import { listPeople, scopeFor, type Person, type Reach, type ReachOfList } from '@understory/access';
import { defaultIntervals, type LocalDate } from '@understory/domain';
import { listNotices, markNoticesSeen, type NoticeInList } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import { referenceInList } from '../reading/opened-reference';
import type { NoticeOfDay, Notices } from './notices.answer';

type Ports = Pick<ApiPorts, 'database' | 'keys' | 'reference' | 'clock'>;

/** What each person is to be told: of the children they treat or answer for, of themselves, of those they administer. */
export class NoticesOfPeople {
  constructor(private readonly ports: Ports) {}

  async list(person: Person, reach: ReachOfList): Promise<Notices> {
    const { today, rows, names } = await this.read(person, reach);
    const notices: NoticeOfDay[] = [];
    // One after another: a key that is not remembered costs a file.
    for (const row of rows) notices.push(await this.open(row, person, { names, reach }));
    return { today, notices };
  }

  /** Without a name: a count is no reading of a record. */
  async unseen(person: Person, reach: Reach): Promise<number> {
    return (await this.read(person, reach)).rows.filter(({ seen }) => !seen).length;
  }

  /** One, or all; whatever is not among the own ones is passed over. */
  async markSeen(person: Person, reach: Reach, noticeId: string | null): Promise<number> {
    const { rows } = await this.read(person, reach);
    const seen = rows.filter((row) => noticeId === null || row.noticeId === BigInt(noticeId));
    await markNoticesSeen(
      this.ports.database,
      seen.map((row) => row.noticeId),
      person.accountId,
    );
    const marked = new Set(seen.map((row) => row.noticeId));
    return rows.filter((row) => !row.seen && !marked.has(row.noticeId)).length;
  }

  private async read(person: Person, reach: Reach) {
    const { database, reference, clock } = this.ports;
    const today = clock().slice(0, 10) as LocalDate;
    const intervals = (await reference.current()).intervals.at(-1) ?? defaultIntervals;
    const everybody = scopeFor(person, 'manage-staff-records') === 'all';
    const names = new Map([[person.accountId, person.displayName]]);
    if (everybody)
      for (const { accountId, displayName, active } of await listPeople(database, person))
        if (active) names.set(accountId, displayName);
    const children = scopeFor(person, 'list-records') === null ? null : reach;
    const rows = await listNotices(
      database,
      { accountId: person.accountId, children, everybody },
      { today, intervals },
    );
    // People of another kind of clinic, or who have left, are no affair of this administrator.
    return { today, names, rows: rows.filter((row) => row.accountId === null || names.has(row.accountId)) };
  }

  private async open(
    { noticeId, kind, step, dueOn, seen, childId, accountId, program, reference }: NoticeInList,
    person: Person,
    { names, reach }: { readonly names: ReadonlyMap<string, string>; readonly reach: ReachOfList },
  ): Promise<NoticeOfDay> {
    const opened =
      childId === null || reference === null
        ? null
        : await referenceInList(this.ports.keys, { childId, reference }, reach);
    return {
      noticeId: noticeId.toString(),
      ...{ kind, step, dueOn, seen, childId, program },
      reference: opened,
      personName: accountId === null ? null : (names.get(accountId) ?? null),
      isOwn: accountId === person.accountId,
    };
  }
}
