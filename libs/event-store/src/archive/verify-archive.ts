import type { ArchivedTable, ArchiveFooter, ArchiveHeader } from './archive-format';
import { readArchive, type ArchiveFault } from './read-archive';

export type ArchiveCheck =
  | {
      readonly outcome: 'intact';
      readonly header: ArchiveHeader;
      readonly footer: ArchiveFooter;
      readonly tables: readonly ArchivedTable[];
    }
  | { readonly outcome: 'faulty'; readonly fault: ArchiveFault };

/** Reads a whole archive and proves it; nothing is kept of what is read. */
export const verifyArchive = async (
  file: string,
  onProgress: (events: number) => void = () => undefined,
): Promise<ArchiveCheck> => {
  let header: ArchiveHeader | null = null;
  let events = 0;
  const tables = new Map<string, ArchivedTable>();
  for await (const part of readArchive(file)) {
    switch (part.kind) {
      case 'header':
        header = part.header;
        break;
      case 'events':
        events += part.events.length;
        onProgress(events);
        break;
      case 'rows':
        tables.set(part.table.name, part.table);
        break;
      case 'fault':
        return { outcome: 'faulty', fault: part.fault };
      case 'end':
        if (header !== null) return { outcome: 'intact', header, footer: part.footer, tables: [...tables.values()] };
    }
  }
  throw new Error('An archive was read that neither ended nor had a fault.');
};
