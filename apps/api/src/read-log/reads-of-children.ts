import type { LoggedRead, ReadLog } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { ChildRecords } from '../reading/child-records';
import type { ReadOfChild, ReadsOfChild } from './read-log.answer';

const pageSize = 50;

/** The read log of one child, page by page. */
export class ReadsOfChildren {
  constructor(
    private readonly readLog: ReadLog,
    private readonly records: ChildRecords,
  ) {}

  async of(childId: ChildId, before: bigint | null): Promise<ReadsOfChild> {
    await this.records.assertExists(childId);
    const page = await this.readLog.readsOf(childId, before, pageSize);
    return { reads: page.entries.map(readOfChild), before: page.before?.toString() ?? null };
  }
}

const readOfChild = (read: LoggedRead): ReadOfChild => ({
  entryId: read.entryId.toString(),
  at: read.readAt,
  who: { id: read.readerId, role: read.readerRole },
  action: read.action,
  kind: read.kind,
  purpose: read.purpose,
  from: read.cameFrom,
  outcome: read.outcome,
  numberOfChildren: read.numberOfRecords,
});
