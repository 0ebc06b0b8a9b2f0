import { restoreArchive, sayFault } from '@understory/event-store';
import { OperatorError, type DemonstrationState } from '@understory/platform';
import type { Foundation } from '../runtime/foundation';
import { alone } from './alone';
import { refusedTables, restoreRows } from './tables/restore-tables';

export type RestorePorts = Pick<Foundation, 'database' | 'store' | 'adoptIdentity' | 'home' | 'progress' | 'tell'>;

/** Into an empty log, or one in which an earlier restore of the same file was interrupted. */
export const restore = (
  { database, store, adoptIdentity, home, progress, tell }: RestorePorts,
  file: string,
): Promise<void> =>
  alone({ database }, async () => {
    const bars = { checking: progress('checking', 'events'), restoring: progress('restoring', 'events') };
    const restored = await restoreArchive({
      file,
      store,
      adoptIdentity,
      refusedTables: (tables) => refusedTables(database, tables),
      restoreRows: (table, rows) => restoreRows(database, table, rows),
      onProgress: ({ phase, events, total }) => {
        if (phase === 'restoring') bars.checking.stop();
        bars[phase].to(events, total ?? events);
      },
    });
    bars.checking.stop();
    bars.restoring.stop();
    if (restored.outcome === 'faulty')
      throw new OperatorError(`${sayFault(file, restored.fault)}. Nothing was changed; restore another backup.`);
    if (restored.outcome === 'refused')
      throw new OperatorError(`Not restored: ${restored.problem}. Nothing was changed.`);

    const { footer, header, heldBefore } = restored;
    await home.updateSettings((settings) => ({ ...settings, demonstration: demonstrationIn(header.notes) }));
    tell(`${footer.events} events in ${footer.streams} streams and ${footer.rows} other rows are restored.`);
    if (heldBefore > 0) tell(`${heldBefore} of the events were there from an earlier, interrupted restore.`);
    tell(
      'If this home has no keys yet: `understory restore-keys` first, then `understory start`, which builds everything else from the log.',
    );
  });

/** A restored demonstration clinic stays one, and a restored practice never gets demonstration sign-ins. */
const demonstrationIn = ({ demonstration }: Readonly<Record<string, string>>): DemonstrationState =>
  demonstration === 'loaded' || demonstration === 'loading' ? demonstration : 'none';
