import type { ChildId, ErasureBasis, ErasureId, LocalDate } from '@understory/domain';

/** A request to erase a record, and what became of it. Accounts are those of staff. */
export type ErasureRow = {
  readonly childId: ChildId;
  readonly erasureId: ErasureId | 'restated';
  readonly basis: ErasureBasis | null;
  readonly requestedOn: LocalDate | null;
  readonly requestedBy: string | null;
  readonly status: 'open' | 'declined' | 'erased';
  readonly decidedOn: LocalDate | null;
  readonly decidedBy: string | null;
};
