import type { RecordScope } from '@understory/access';
import { childStream, foldStanding, type KeptChildren } from '@understory/commands';
import type { Child, ChildId } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { findScope } from '@understory/read-models';

/** Who may see a child, known without opening anything of the record. */
export class RecordScopes {
  constructor(
    private readonly database: Database,
    private readonly kept: KeptChildren,
    private readonly store: EventStore,
  ) {}

  /** Quick, and a moment behind the log; null as well where it may be further behind. */
  async fromCaseload(childId: ChildId): Promise<RecordScope | null> {
    return findScope(this.database, childId);
  }

  /** As it stands; null for a child that is not in the record. */
  async fromLog(childId: ChildId): Promise<RecordScope | null> {
    // None of these is sealed.
    const { enrolment, careTeam } = await this.standing(childId);
    if (enrolment === null) return null;
    return { program: enrolment.program, careTeam, demonstration: enrolment.demonstration };
  }

  /** Sealed. Of a record with an entry that nothing can read, what is about it as such. */
  async standing(childId: ChildId): Promise<Child> {
    try {
      return (await this.kept.current(childId)).sealed;
    } catch {
      // An entry of it cannot be read. Whose record it is stands elsewhere in it, and it can still be held or erased.
      return foldStanding(await this.store.readStream(childStream(childId)));
    }
  }
}
