import type { RecordScope } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Position } from '@understory/event-store';

/** That something was recorded about a child, and who may learn of it. What it was is read as everything else is. */
export type Change = { readonly childId: ChildId; readonly position: Position; readonly scope: RecordScope };
