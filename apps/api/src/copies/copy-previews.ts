import { copyFor, mayShare, type Addressee, type ChildId, type LocalDate } from '@understory/domain';
import type { Clock } from '../api-ports';
import { problemOfFields } from '../problems/invalid-request';
import type { ChildRecords } from '../reading/child-records';
import type { CopyPreview } from './copy-preview.answer';
import type { CopyPreviewQuery } from './copy-preview.query';

/** What a copy of a record for somebody would keep back today, before it is made. */
export class CopyPreviews {
  constructor(
    private readonly records: Pick<ChildRecords, 'open'>,
    private readonly clock: Clock,
  ) {}

  async of(childId: ChildId, query: CopyPreviewQuery): Promise<CopyPreview> {
    const addressee = addresseeOf(query, this.clock().slice(0, 10) as LocalDate);
    const { child } = await this.records.open(childId);
    const { withheld, toldByLeave, tellsOfSubstanceUse } = copyFor(child, addressee);
    const allowed = addressee.to !== 'partner' || mayShare(child.consents, addressee);
    return { childId, allowed, withheld, toldByLeave: toldByLeave.length, tellsOfSubstanceUse };
  }
}

const addresseeOf = ({ to, basis }: CopyPreviewQuery, on: LocalDate): Addressee => {
  if (to === 'guardian') return { to, on };
  if (basis === null) throw problemOfFields([{ field: 'basis', rule: 'is needed for a partner' }]);
  return { to: 'partner', partner: to, basis, on };
};
