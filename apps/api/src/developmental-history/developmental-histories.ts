import type { ChildId, LocalDate } from '@understory/domain';
import type { Clock } from '../api-ports';
import type { ReferenceInForce } from '../reading/reference-in-force';
import type { ChildRecords } from '../reading/child-records';
import type { DevelopmentalHistory } from './developmental-history.answer';
import { developmentalHistoryOf } from './developmental-history-of';

export class DevelopmentalHistories {
  constructor(
    private readonly records: ChildRecords,
    private readonly reference: ReferenceInForce,
    private readonly clock: Clock,
  ) {}

  async of(childId: ChildId, on: LocalDate | null): Promise<DevelopmentalHistory> {
    const today = this.clock().slice(0, 10) as LocalDate;
    const { instruments } = await this.reference.current();
    return developmentalHistoryOf(childId, await this.records.open(childId), on ?? today, instruments);
  }
}
