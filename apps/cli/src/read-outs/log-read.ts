import { postgresReadLog, type ReadEntry } from '@understory/access';
import type { ChildId } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import { operator } from '../runtime/operator';
import type { Runtime } from '../runtime/runtime';

/** The read-outs that show a record, as the read log names them. */
export type ReadOut = 'understory map' | 'understory flags' | 'understory report' | 'understory backtest';

type Ports = Pick<Runtime, 'database' | 'now'>;

/** Before anything is printed: what cannot be written down is not shown. */
export const logRead = async (ports: Ports, action: ReadOut, childIds: readonly ChildId[]): Promise<void> => {
  if (childIds.length === 0) return;
  await note(ports, { action, kind: action === 'understory report' ? 'print' : 'read', recordIds: childIds });
};

/** A copy of everything names no child: it is of all of them. Written before it is made, so that the copy holds it, too. */
export const logCopy = (ports: Ports): Promise<void> =>
  note(ports, { action: 'understory backup', kind: 'export', recordIds: [] });

const note = async (
  { database, now }: Ports,
  what: Pick<ReadEntry, 'action' | 'kind' | 'recordIds'>,
): Promise<void> => {
  const { id, role } = operator();
  const entry: ReadEntry = {
    ...{ readerId: id, readerRole: role, readAt: now(), cameFrom: 'command-line', outcome: 'shown' },
    ...{ ...what, purpose: 'command-line' },
  };
  try {
    await postgresReadLog(database).record(entry);
  } catch {
    throw new OperatorError(
      'The read could not be written to the read log, so nothing is shown. See that the database answers and can be written, then try again.',
    );
  }
};
