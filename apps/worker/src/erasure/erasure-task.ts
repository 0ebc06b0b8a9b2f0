import type { ChildId } from '@understory/domain';
import type { PeriodicTask } from '@understory/jobs';
import { erasedChildren } from '@understory/read-models';
import { finishErasures, type FinishErasurePorts } from './finish-erasures';

// A report that was being drawn when its child was erased is stored a moment later, and opens no more.
const everyMs = 60_000;

/** Finds what an interrupted erasure left, and what a job that was under way has stored since. */
export const erasureTask = (ports: FinishErasurePorts): PeriodicTask => ({
  name: 'erasure',
  everyMs,
  run: async () => {
    const named = [...(await erasedChildren(ports.database)), ...(await ports.keys.destroyed())];
    await finishErasures(ports, [...new Set(named)] as ChildId[]);
  },
});
