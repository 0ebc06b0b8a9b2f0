import type { RecordKeys } from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import type { Database } from '@understory/platform';
import { listCaseload, type CaseloadEntry } from '@understory/read-models';
import type { ChildInCaseload } from './caseload.answer';

/** The caseload with the names of the children opened, as a person reads it. */
export class OpenedCaseload {
  constructor(
    private readonly database: Database,
    private readonly keys: RecordKeys,
  ) {}

  async list(program: string | null): Promise<readonly ChildInCaseload[]> {
    const children: ChildInCaseload[] = [];
    // One after another: a key that is not remembered costs a file, and a list must not take all the file threads.
    for (const entry of await listCaseload(this.database, program)) children.push(await this.open(entry));
    return children;
  }

  private async open(entry: CaseloadEntry): Promise<ChildInCaseload> {
    const { childId } = entry;
    const key = await this.keys.find(childId);
    const open = (field: 'reference' | 'bornMonth') =>
      key === null ? null : key.open(entry[field], sealingContext(childStream(childId), field));
    return {
      childId,
      reference: open('reference'),
      bornMonth: open('bornMonth'),
      program: entry.program,
      enrolledOn: entry.enrolledOn,
      demonstration: entry.demonstration,
      numberOfAssessments: entry.numberOfAssessments,
      newestAssessedOn: entry.newestAssessedOn,
      newestKind: entry.newestKind,
      approvedFocus: entry.approvedFocus,
      openFlag: entry.openFlag,
    };
  }
}
