import { createHash } from 'node:crypto';
import { OperatorError, readLineFile, writeLineFile } from '@understory/platform';
import { isCopied } from '../key-store/key-names';
import type { KeyStore } from '../key-store/key-store';
import type { MasterSource } from '../master/master';
import { isRotationUnderWay } from '../master/rotation-under-way';
import { keyFilesIn, type KeyFile } from './key-files';

/*
 * Gzip'd lines, each a JSON object whose one key says what it is: {"keys": header}, which names the master that the
 * other files want (a fingerprint, or a key that is kept elsewhere), one {"file": {name, content}} a file, content in base64, and {"end": {files, sha256}}, the SHA-256 over the lines of the files.
 */
const format = 'understory-keys';
const version = 1;

export type KeysArchiveOrigin = { readonly madeAt: string; readonly product: string };

type Fields = Readonly<Record<string, unknown>>;

/** Copies a key store into one file for its owner alone and reads it back. Returns how many names it holds, and under which master. */
export const writeKeysArchive = async (
  store: KeyStore,
  masters: MasterSource,
  file: string,
  origin: KeysArchiveOrigin,
): Promise<{ readonly files: number; readonly master: string }> => {
  const { name: master } = await masters.newest();
  let files = 0;
  const texts = async function* (): AsyncGenerator<string, void, void> {
    const digest = createHash('sha256');
    yield `${JSON.stringify({ keys: { format, version, ...origin, master } })}\n`;
    for await (const { name, content } of keyFilesIn(store)) {
      const line = `${JSON.stringify({ file: { name, content: content.toString('base64') } })}\n`;
      digest.update(line);
      files += 1;
      yield line;
    }
    yield `${JSON.stringify({ end: { files, sha256: digest.digest('hex') } })}\n`;
  };
  await writeLineFile(file, texts(), async (draft) => {
    let read = 0;
    for await (const { name } of readKeysArchive(draft, file)) read += name === '' ? 0 : 1;
    if (read !== files) throw new OperatorError(`Of ${files} files of keys ${read} can be read back from ${file}.`);
    // Half of the files would want the one, half the other.
    if ((await isRotationUnderWay(store)) || (await masters.newest()).name !== master)
      throw new OperatorError('The master key was rotated meanwhile. Back up the keys again.');
  });
  return { files, master };
};

/** Throws with a sentence when the archive is not whole; nothing read before that is to be used. */
export async function* readKeysArchive(file: string, called = file): AsyncGenerator<KeyFile, void, void> {
  const digest = createHash('sha256');
  let line = 0;
  let files = 0;
  let isEnded = false;
  const damaged = (what: string): OperatorError =>
    new OperatorError(`${called}, line ${line}: ${what}. Take another backup of the keys; nothing was changed.`);
  for await (const part of readLineFile(file)) {
    if (part.kind === 'damaged') throw damaged(part.what);
    for (const text of part.lines) {
      line += 1;
      const { keys, file: kept, end } = objectIn(text);
      if (isEnded) throw damaged('something stands after the end');
      if ((line === 1) !== isObject(keys)) throw damaged('this is not a backup of keys');
      if (isObject(keys)) {
        if (keys['format'] !== format || keys['version'] !== version)
          throw damaged('it is of a format this release does not know: read it with the release that wrote it');
      } else if (isObject(end)) {
        isEnded = true;
        if (end['files'] !== files || end['sha256'] !== digest.digest('hex'))
          throw damaged('its end does not fit what stands before it: lines are changed, missing, added or moved');
      } else {
        const { name, content } = isObject(kept) ? kept : {};
        if (typeof name !== 'string' || !isCopied(name) || typeof content !== 'string')
          throw damaged('it is no file of a keys folder');
        digest.update(`${text}\n`);
        files += 1;
        yield { name, content: Buffer.from(content, 'base64') };
      }
    }
  }
  if (!isEnded) throw damaged('it ends before its last line');
}

const objectIn = (text: string): Fields => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
