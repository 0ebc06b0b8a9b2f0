import { createReadStream } from 'node:fs';
import { createGunzip, type Gunzip } from 'node:zlib';
import { errorCode } from '../home/explain-file-error';

export type LineFilePart =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** The last part: what follows, if anything, cannot be read. */
  | { readonly kind: 'damaged'; readonly what: string };

// What one part holds at the most, unpacked: some 700 events.
const partBytes = 1 << 20;
// Sixty times the largest thing we ever write in one line; a file made to fill the memory stops here.
const longestLine = 64 << 20;

/** Gzip'd lines, part by part in constant memory. A file that is not there, or may not be read, throws. */
export async function* readLineFile(file: string): AsyncGenerator<LineFilePart, void, void> {
  const source = createReadStream(file);
  const unpacked = createGunzip({ chunkSize: partBytes });
  source.once('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  let rest = '';
  try {
    for await (const text of textsOf(unpacked)) {
      rest += text;
      if (rest.length > longestLine) return yield { kind: 'damaged', what: 'a line is longer than any that we write' };
      if (!text.includes('\n')) continue;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield { kind: 'lines', lines };
    }
    if (rest !== '') yield { kind: 'damaged', what: 'its last line is cut off' };
  } catch (error) {
    yield { kind: 'damaged', what: damageIn(error) };
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

const textsOf = (unpacked: Gunzip): AsyncIterable<string> => unpacked.setEncoding('utf8');

const damageIn = (error: unknown): string => {
  const code = errorCode(error);
  if (code === 'Z_BUF_ERROR') return 'the file ends in the middle: it was cut off, or copied in part';
  if (code.startsWith('Z_')) return 'the packed bytes are damaged, or this is no gzip file';
  throw error;
};
