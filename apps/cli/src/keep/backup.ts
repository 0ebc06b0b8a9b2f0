import { writeArchive } from '@understory/event-store';
import { logCopy } from '../read-outs/log-read';
import type { Foundation } from '../runtime/foundation';
import { productVersion } from './product-version';
import { refuseSameFolder } from './refuse-same-folder';
import { tablesToArchive } from './tables/tables-to-archive';

export type BackupPorts = Pick<Foundation, 'database' | 'store' | 'home' | 'now' | 'progress' | 'tell'>;

/** The log and what stands outside it, in one file. The product may go on meanwhile. */
export const backup = async (
  { database, store, home, now, progress, tell }: BackupPorts,
  file: string,
  { force = false }: { readonly force?: boolean },
): Promise<void> => {
  if (!force) await refuseSameFolder(file, 'log');
  await logCopy({ database, now });
  const bars = { writing: progress('writing', 'events'), checking: progress('reading back', 'events') };
  const { demonstration = 'none' } = await home.settings();
  const footer = await writeArchive({
    store,
    tables: await tablesToArchive(database),
    file,
    madeAt: now(),
    product: productVersion(),
    notes: { demonstration },
    onProgress: ({ phase, events, total }) => {
      if (phase === 'checking') bars.writing.stop();
      bars[phase].to(events, total);
    },
  });
  bars.checking.stop();
  tell(
    `${footer.events} events in ${footer.streams} streams and ${footer.rows} other rows are in ${file}, and were read back.`,
  );
  tell(
    'It holds password hashes and the read log: keep it as safe as the database. Without the keys (`understory backup-keys`) nobody can read personal text from it.',
  );
};
