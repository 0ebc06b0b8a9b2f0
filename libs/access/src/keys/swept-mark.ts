import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeOver } from '../durable-files/durable-files';

export const markName = 'swept';

/**
 * How far a log was searched for erasures, in words of whoever searched. It lies with the keys and not with the log:
 * keys of an older day bring their own older mark along, and are searched for again from there.
 */
export type SweptMark = {
  read(): Promise<string | null>;
  write(mark: string): Promise<void>;
  /** Keys came from elsewhere: what they were searched for is not known. */
  forget(): Promise<void>;
};

export const folderSweptMark = (folder: string): SweptMark => {
  const file = join(folder, markName);
  return {
    read: async () => (await readIfThere(file))?.toString('utf8') ?? null,
    write: (mark) => writeOver(file, mark),
    forget: async () => {
      if ((await readIfThere(file)) !== null) await unlink(file);
    },
  };
};
