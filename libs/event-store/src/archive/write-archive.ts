import { createHash } from 'node:crypto';
import { OperatorError, writeLineFile } from '@understory/platform';
import type { EventStore } from '../event-store';
import {
  archiveFormat,
  archiveVersion,
  eventLine,
  footerLine,
  headerLine,
  rowLine,
  tableLine,
  type ArchivedTable,
  type ArchiveFooter,
} from './archive-format';
import { hashedTextsOf } from './hashed-texts';
import { proveLog } from './prove-log';
import { sayFault } from './say-fault';
import { verifyArchive } from './verify-archive';

/** A table that is kept outside the log, page by page: each row a JSON object in one line of text. */
export type TableToArchive = ArchivedTable & { readonly rows: AsyncIterable<readonly string[]> };

export type ArchiveProgress = (at: {
  readonly phase: 'writing' | 'checking';
  readonly events: number;
  /** Exact where positions count the events, elsewhere drawn from how far along the log it is. */
  readonly total: number;
}) => void;

export type ArchiveRequest = {
  readonly store: EventStore;
  readonly tables: readonly TableToArchive[];
  readonly file: string;
  readonly madeAt: string;
  readonly product: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly onProgress?: ArchiveProgress;
};

/**
 * Writes the log as it stands, then the tables, and reads the whole file back before it gets its name. A log whose
 * chain does not hold is not archived: an archive is what a broken log is restored from.
 */
export const writeArchive = async (request: ArchiveRequest): Promise<ArchiveFooter> => {
  const { file, onProgress = () => undefined } = request;
  const written: { footer: ArchiveFooter | null } = { footer: null };
  await writeLineFile(file, archiveTexts(request, written), async (draft) => {
    const total = written.footer?.events ?? 0;
    const check = await verifyArchive(draft, (events) => onProgress({ phase: 'checking', events, total }));
    if (check.outcome === 'intact' && footerLine(check.footer) === footerLine(written.footer ?? check.footer)) return;
    const why =
      check.outcome === 'faulty' ? sayFault(file, check.fault) : 'it says something else than what was written';
    throw new OperatorError(`What was written cannot be read back (${why}). Check the disk, then write it elsewhere.`);
  });
  if (written.footer === null) throw new Error('An archive was written without its end.');
  return written.footer;
};

async function* archiveTexts(
  { store, tables, madeAt, product, notes, onProgress }: ArchiveRequest,
  written: { footer: ArchiveFooter | null },
): AsyncGenerator<string, void, void> {
  const { storeId, epoch } = await store.identity();
  const header = { format: archiveFormat, version: archiveVersion, storeId, epoch, madeAt, product, notes } as const;
  yield `${headerLine(header)}\n`;

  const prover = proveLog();
  const head = Number((await store.head()) ?? 0n);
  for await (const page of store.readAll(null)) {
    let text = '';
    for (const event of page) {
      const texts = hashedTextsOf(event);
      const wrong = prover.next(event, texts !== null);
      if (wrong !== null || texts === null)
        throw new OperatorError(
          `${event.stream} revision ${event.revision}: ${wrong}. Nothing was written; run \`understory verify\`, and restore an earlier archive into a new home.`,
        );
      text += `${eventLine(texts, event.metadata.hash)}\n`;
    }
    const { events } = prover.proof();
    const along = Number(page.at(-1)?.position ?? head) / Math.max(head, 1);
    onProgress?.({ phase: 'writing', events, total: Math.max(events, Math.round(events / along)) });
    yield text;
  }

  const digest = createHash('sha256');
  const digested = (text: string): string => {
    digest.update(text);
    return text;
  };
  let rows = 0;
  for (const table of tables) {
    yield digested(`${tableLine(table)}\n`);
    for await (const page of table.rows) {
      rows += page.length;
      yield digested(page.map((row) => `${rowLine(row)}\n`).join(''));
    }
  }
  written.footer = { ...prover.proof(), rows, rowsSha256: digest.digest('hex') };
  yield `${footerLine(written.footer)}\n`;
}
