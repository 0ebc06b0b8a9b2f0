import type { Person, ReadLog } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Clock } from '../../api-ports';
import type { ChildRecords } from '../../reading/child-records';
import { disclosurePage } from './disclosure-page';

/** A hundred printed pages: more than anybody asks for at once, and still one document. */
const entriesInDocument = 2_000;

/** Who has seen a child's record, as a document for those who ask about their child. */
export class Disclosures {
  constructor(
    private readonly readLog: ReadLog,
    private readonly records: ChildRecords,
    private readonly clock: Clock,
  ) {}

  async print(childId: ChildId, before: bigint | null, { displayName }: Person): Promise<string> {
    const { reference, program } = (await this.records.open(childId)).enrolment;
    const [readers, page] = await Promise.all([
      this.readLog.readersOf(childId),
      this.readLog.readsOf(childId, before, entriesInDocument),
    ]);
    const made = { madeAt: this.clock(), madeBy: displayName };
    return disclosurePage({ reference, program, ...made, readers, page, isFirstPage: before === null });
  }
}
