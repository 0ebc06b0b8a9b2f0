import type { RecordScope } from '@understory/access';
import { childStream } from '@understory/commands';
import type { CareTeamChanged, ChildEnrolled, ChildId, ProgramTransferred } from '@understory/domain';
import type { EventStore, RecordedEvent } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { findChild } from '@understory/read-models';

/** Who may see a child, known without opening anything of the record. */
export class RecordScopes {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
  ) {}

  /** Quick, and a moment behind the log. */
  async fromCaseload(childId: ChildId): Promise<RecordScope | null> {
    return findChild(this.database, childId);
  }

  /** As it stands; null for a child that is not in the record. */
  async fromLog(childId: ChildId): Promise<RecordScope | null> {
    const events = await this.store.readStream(childStream(childId));
    return events.reduce<RecordScope | null>(after, null);
  }
}

const after = (scope: RecordScope | null, event: RecordedEvent): RecordScope | null => {
  // The log holds only what a decider made, so its shape is trusted; none of these fields is sealed.
  const data: unknown = event.data;
  if (event.type === 'ChildEnrolled') {
    const { program, demonstration } = data as ChildEnrolled['data'];
    return { program, careTeam: [], demonstration };
  }
  if (scope === null) return null;
  if (event.type === 'ProgramTransferred') return { ...scope, program: (data as ProgramTransferred['data']).program };
  if (event.type === 'CareTeamChanged') return { ...scope, careTeam: (data as CareTeamChanged['data']).accountIds };
  return scope;
};
