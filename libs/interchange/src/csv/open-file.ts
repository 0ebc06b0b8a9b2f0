import { createReadStream } from 'node:fs';
import { UnreadableFile } from './unreadable-file';

// The same as Node's own choice; large enough that a system call a chunk costs nothing.
const chunkBytes = 64 * 1024;

/** The bytes of a file, chunk by chunk. A file that cannot be opened is the user's mistake, so it becomes a fault. */
export async function* openFile(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) yield chunk as Buffer;
  } catch (error) {
    const advice = adviceFor(error);
    throw advice === undefined ? error : new UnreadableFile(advice);
  }
}

const adviceFor = (error: unknown): string | undefined => {
  switch (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'this is a folder; name the file inside it';
    case 'EACCES':
    case 'EPERM':
      return 'reading it is not permitted for this user';
    default:
      return undefined;
  }
};
