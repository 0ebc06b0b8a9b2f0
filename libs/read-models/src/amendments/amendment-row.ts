import type { AmendmentId, ChildId, LocalDate } from '@understory/domain';

/** A request for amendment as a list shows it. Nothing that is sealed. */
export type AmendmentRow = {
  readonly amendmentId: AmendmentId;
  readonly childId: ChildId;
  readonly entryType: string;
  readonly receivedOn: LocalDate;
  readonly isExtended: boolean;
  /** Null while it is to be decided. */
  readonly decidedOn: LocalDate | null;
};
