import type { ChildId } from '@understory/domain';
import type { Position } from '@understory/event-store';
import { findArtefact } from '@understory/jobs';
import { revisionOf } from '@understory/reports';
import { reportSealingContext } from '../../../worker/src';
import type { Runtime } from '../runtime/runtime';

export type StoredReport = {
  readonly bytes: Uint8Array;
  readonly revision: number;
  /** Of the log, when it was built. */
  readonly position: Position;
};

/** The newest stored report of a child, opened with its key; null while none was built or once the key is gone. */
export const findReport =
  ({ database, keys }: Pick<Runtime, 'database' | 'keys'>) =>
  async (childId: ChildId): Promise<StoredReport | null> => {
    const artefact = await findArtefact(database, { kind: 'report', recordId: childId });
    const key = await keys.find(childId);
    if (artefact === null || key === null) return null;
    const { identity, body, builtAtPosition } = artefact;
    return {
      bytes: key.openBytes(body, reportSealingContext(childId)),
      revision: revisionOf(identity),
      position: builtAtPosition,
    };
  };
