import type { RecordScope } from '@understory/access';
import type { KeptChildren } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import type { Database } from '@understory/platform';
import { findChild } from '@understory/read-models';

/** Who may see a child, known without opening anything of the record. */
export class RecordScopes {
  constructor(
    private readonly database: Database,
    private readonly kept: KeptChildren,
  ) {}

  /** Quick, and a moment behind the log. */
  async fromCaseload(childId: ChildId): Promise<RecordScope | null> {
    return findChild(this.database, childId);
  }

  /** As it stands; null for a child that is not in the record. */
  async fromLog(childId: ChildId): Promise<RecordScope | null> {
    // None of these is sealed.
    const { enrolment, careTeam } = (await this.kept.current(childId)).sealed;
    if (enrolment === null) return null;
    return { program: enrolment.program, careTeam, demonstration: enrolment.demonstration };
  }
}
