import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, readIfThere, writeOver } from '../durable-files/durable-files';

/** Stands where the key stood, so that the name stays taken and no new key can be made. */
const tombstone = 'destroyed\n';

export const isTombstone = (content: Buffer | null): boolean => content?.toString('utf8') === tombstone;

/** Destroys the key in a file for good; a name that never had one is taken as well. */
export const layTombstone = async (file: string): Promise<void> => {
  const content = await readIfThere(file);
  if (isTombstone(content)) return;
  await makeFolder(dirname(file));
  if (content !== null) await overwrite(file);
  await writeOver(file, tombstone);
};

/** First in place, so that unlinking does not leave the wrapped key in a free block of the disk. */
export const overwrite = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(randomBytes(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
