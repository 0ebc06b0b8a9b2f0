import type { EventStore } from '../event-store';
import type { ArchivedIdentity } from './adopt-identity';
import type { ArchivedTable, ArchiveFooter, ArchiveHeader } from './archive-format';
import { matchBeginning } from './match-beginning';
import { readArchive, type ArchiveFault } from './read-archive';
import { verifyArchive } from './verify-archive';

export type RestoreRequest = {
  readonly file: string;
  readonly store: EventStore;
  /** Gives the log the archive's identity in a later epoch. Called again when a restore is gone on with. */
  readonly adoptIdentity: (archived: ArchivedIdentity) => Promise<void>;
  /** Called before anything is written: why these tables cannot be restored here, or null. */
  readonly refusedTables: (tables: readonly ArchivedTable[]) => Promise<string | null>;
  /** Must bear being given the same rows again. */
  readonly restoreRows: (table: ArchivedTable, rows: readonly string[]) => Promise<void>;
  readonly onProgress?: (at: {
    readonly phase: 'checking' | 'restoring';
    readonly events: number;
    readonly total: number | null;
  }) => void;
};

export type RestoreOutcome =
  | {
      readonly outcome: 'restored';
      readonly header: ArchiveHeader;
      readonly footer: ArchiveFooter;
      /** Events that the log held already, from a restore that was interrupted. */
      readonly heldBefore: number;
    }
  | { readonly outcome: 'faulty'; readonly fault: ArchiveFault }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly problem: string };

/** Proves the whole archive first, then restores it into an empty log, or one that holds a beginning of it. */
export const restoreArchive = async (request: RestoreRequest): Promise<RestoreOutcome> => {
  const { file, store, onProgress = () => undefined } = request;
  const check = await verifyArchive(file, (events) => onProgress({ phase: 'checking', events, total: null }));
  if (check.outcome === 'faulty') return check;
  const { header, footer } = check;
  const refusedTables = await request.refusedTables(check.tables);
  if (refusedTables !== null) return { outcome: 'refused', problem: refusedTables };

  const beginning = matchBeginning(store);
  let done = 0;
  let appended = 0;
  for await (const part of readArchive(file)) {
    switch (part.kind) {
      case 'events': {
        const matched = await beginning.match(part.events);
        if (matched.outcome === 'differs') return { outcome: 'refused', problem: notEmpty };
        if (appended === 0 && matched.missing.length > 0) await request.adoptIdentity(header);
        await appendAll(store, matched.missing);
        done += part.events.length;
        appended += matched.missing.length;
        onProgress({ phase: 'restoring', events: done, total: footer.events });
        break;
      }
      case 'rows':
        if (await beginning.holdsMore()) return { outcome: 'refused', problem: notEmpty };
        await request.restoreRows(part.table, part.rows);
        break;
      case 'fault':
        throw new Error(`${file} changed while it was being restored; the log now holds a beginning of it.`);
      case 'header':
      case 'end':
        break;
    }
  }
  if (await beginning.holdsMore()) return { outcome: 'refused', problem: notEmpty };
  return { outcome: 'restored', header, footer, heldBefore: done - appended };
};

const notEmpty =
  'the log here holds other events already, and two histories are never mixed. Restore into a new home (UNDERSTORY_HOME) or an empty database (DATABASE_URL)';

const appendAll = async (store: EventStore, events: Parameters<EventStore['appendInOrder']>[0]): Promise<void> => {
  if (events.length === 0) return;
  const outcome = await store.appendInOrder(events);
  if (outcome.outcome === 'conflict')
    throw new Error(
      `Somebody else wrote to ${outcome.stream} during the restore. Stop every process and restore again.`,
    );
};
