import type { Reach, RecordKeys } from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import { reassessmentDue, type LocalDate } from '@understory/domain';
import type { Database } from '@understory/platform';
import { listCaseload, type CaseloadEntry } from '@understory/read-models';
import type { Clock } from '../api-ports';
import type { ChildInCaseload } from './caseload.answer';
import type { CaseloadQuery } from './caseload.query';

/** What of the caseload is wanted; null does not narrow. */
export type Sought = Pick<CaseloadQuery, 'program' | 'search' | 'due'>;

/** The caseload with the names of the children opened, as a person reads it. */
export class OpenedCaseload {
  constructor(
    private readonly database: Database,
    private readonly keys: RecordKeys,
    private readonly clock: Clock,
  ) {}

  async list({ program, search, due }: Sought, reach: Reach): Promise<readonly ChildInCaseload[]> {
    const today = this.clock().slice(0, 10) as LocalDate;
    const children: ChildInCaseload[] = [];
    // One after another: a key that is not remembered costs a file, and a list must not take all the file threads.
    for (const entry of await listCaseload(this.database, program, reach)) {
      const child = await this.open(entry, today);
      if ((due === null || child.due === due) && matches(child, search)) children.push(child);
    }
    return children;
  }

  private async open(entry: CaseloadEntry, today: LocalDate): Promise<ChildInCaseload> {
    const { childId } = entry;
    const key = await this.keys.find(childId);
    const open = (field: 'reference' | 'bornMonth') =>
      key === null ? null : key.open(entry[field], sealingContext(childStream(childId), field));
    const { newestAssessedOn, newestKind } = entry;
    const newest =
      newestAssessedOn === null || newestKind === null ? null : { assessedOn: newestAssessedOn, kind: newestKind };
    return {
      childId,
      reference: open('reference'),
      bornMonth: open('bornMonth'),
      program: entry.program,
      enrolledOn: entry.enrolledOn,
      demonstration: entry.demonstration,
      numberOfAssessments: entry.numberOfAssessments,
      newestAssessedOn,
      newestKind,
      ...reassessmentDue(newest, today),
      approvedFocus: entry.approvedFocus,
      openFlag: entry.openFlag,
    };
  }
}

/** On opened references, which no index can search: they are sealed wherever they are stored. */
const matches = ({ reference }: ChildInCaseload, search: string | null): boolean =>
  search === null || (reference !== null && folded(reference).includes(folded(search)));

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
