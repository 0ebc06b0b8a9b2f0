import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** Passwords that were stolen somewhere and are tried everywhere. */
export type BreachedPasswords = { holds(password: string): Promise<boolean> };

/** Where no list is named. */
export const noBreachedPasswords: BreachedPasswords = { holds: async () => false };

const hashDigits = 40;
/** Longer than any line: forty digits, a colon and how often the password was seen. */
const longestLine = 80;

/**
 * A file of SHA-1 hashes in hex, one a line, in order, as the public lists have them (`HASH` or `HASH:count`). They are
 * tens of gigabytes, so a hash is looked for by halving the file: some forty short reads. Throws when it cannot be read.
 */
export const breachedPasswordsIn = (file: string): BreachedPasswords => ({
  holds: async (password) => {
    const sought = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase();
    const handle = await open(file, 'r');
    try {
      return await holdsHash(handle, sought);
    } finally {
      await handle.close();
    }
  },
});

const holdsHash = async (handle: FileHandle, sought: string): Promise<boolean> => {
  // The line sought, if there is one, begins at or after `from` and before `to`.
  let from = 0;
  let to = (await handle.stat()).size;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const line = await firstLineFrom(handle, middle);
    if (line === null || line.start >= to) {
      // No line begins in the upper half: what is left is short, or in the lower one.
      to = middle;
      continue;
    }
    if (line.hash === sought) return true;
    if (line.hash < sought) from = line.start + hashDigits;
    else to = middle;
  }
  return false;
};

/** The first line that begins at this byte or after it. */
const firstLineFrom = async (
  handle: FileHandle,
  offset: number,
): Promise<{ readonly start: number; readonly hash: string } | null> => {
  // One byte before, to see whether a line begins right here.
  const readFrom = Math.max(0, offset - 1);
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(longestLine * 2), 0, longestLine * 2, readFrom);
  const text = buffer.toString('latin1', 0, bytesRead);
  const begins = offset === 0 ? 0 : text.indexOf('\n') + 1;
  if (offset !== 0 && begins === 0) return null;
  const hash = text.slice(begins, begins + hashDigits).toUpperCase();
  return hash.length === hashDigits ? { start: readFrom + begins, hash } : null;
};
