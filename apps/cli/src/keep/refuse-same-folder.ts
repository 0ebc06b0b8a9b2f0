import { open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperatorError, readLineFile } from '@understory/platform';

type Kind = 'log' | 'keys';

const startsOf: Readonly<Record<Kind, string>> = { log: '{"archive":', keys: '{"keys":' };
const others: Readonly<Record<Kind, Kind>> = { log: 'keys', keys: 'log' };

/**
 * A log without keys is unreadable, and keys without a log open nothing; together they are every record in the clear.
 * Whoever copies a folder copies both, so the two backups do not go into one.
 */
export const refuseSameFolder = async (file: string, kind: Kind): Promise<void> => {
  const folder = dirname(resolve(file));
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !(await beginsWith(join(folder, entry.name), startsOf[others[kind]]))) continue;
    throw new OperatorError(
      `${join(folder, entry.name)} is a backup of the ${others[kind]}. Keep log and keys apart: whoever finds both can read every record. ` +
        'Name a file in another folder, best on another disk; --force puts it here all the same.',
    );
  }
};

const gzipMark = Buffer.from([0x1f, 0x8b]);

const beginsWith = async (file: string, start: string): Promise<boolean> => {
  try {
    if (!(await isPacked(file))) return false;
    for await (const part of readLineFile(file))
      return part.kind === 'lines' && part.lines[0]?.startsWith(start) === true;
  } catch {
    // A file that we may not read is none that we have written.
  }
  return false;
};

const isPacked = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.equals(gzipMark);
  } finally {
    await handle.close();
  }
};
