import { postgresReadLog } from '@understory/access';
import type { ChildId } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import { operator } from '../runtime/operator';
import type { Runtime } from '../runtime/runtime';

/** The read-outs that show a record, as the read log names them. */
export type ReadOut = 'understory map' | 'understory flags' | 'understory report' | 'understory backtest';

/** Before anything is printed: what cannot be written down is not shown. */
export const logRead = async (
  { database, now }: Pick<Runtime, 'database' | 'now'>,
  action: ReadOut,
  childIds: readonly ChildId[],
): Promise<void> => {
  if (childIds.length === 0) return;
  const { id, role } = operator();
  const entry = { readerId: id, readerRole: role, action, readAt: now(), cameFrom: 'command-line', outcome: 'shown' };
  try {
    await postgresReadLog(database).record({ ...entry, recordIds: childIds });
  } catch {
    throw new OperatorError(
      'The read could not be written to the read log, so nothing is shown. See that the database answers and can be written, then try again.',
    );
  }
};
