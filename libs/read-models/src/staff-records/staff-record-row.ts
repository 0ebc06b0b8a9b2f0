import type { StaffMember } from '@understory/domain';
import type { Position } from '@understory/event-store';

/** What is recorded of one person who works here. */
export type StaffRecordRow = StaffMember & {
  readonly accountId: string;
  /** Of the newest event of the person. */
  readonly position: Position;
};
