import { join } from 'node:path';
import { OperatorError } from '@understory/platform';
import { readIfThere } from '../../durable-files/durable-files';
import { indexFileName, indexName } from '../folder-secrets';
import { masterName, openedByAny, readMaster, wrapped } from '../master/masters';
import { asWrappedFile } from '../master/wrapped-files';
import { isTombstone } from '../tombstone';
import type { KeyFile } from './key-files';
import { readKeysArchive } from './keys-archive';

type Masters = { readonly archived: Buffer; readonly here: Buffer };

/**
 * The files of an archive as they would lie in this folder: where its master was rotated since the archive was made,
 * what the archive holds under its own master is given under the one of here. Others are given as they are.
 */
export async function* underMasterOf(folder: string, file: string): AsyncGenerator<KeyFile, void, void> {
  const masters = await mastersOfOneStore(folder, file);
  for await (const kept of readKeysArchive(file)) {
    if (masters === null) yield kept;
    else yield kept.name === masterName ? { ...kept, content: masters.here } : await rewrapped(folder, kept, masters);
  }
}

/** Null where both have the same master, or nothing shows that they are one store: the index key is never another. */
const mastersOfOneStore = async (folder: string, file: string): Promise<Masters | null> => {
  let archived: Buffer | null = null;
  let index: Buffer | null = null;
  for await (const { name, content } of readKeysArchive(file)) {
    if (name === masterName) archived = content;
    if (name === indexFileName) index = content;
  }
  const here = await readMaster(folder, masterName);
  const own = await readIfThere(join(folder, indexFileName));
  if (archived === null || index === null || here === null || own === null || archived.equals(here)) return null;
  const [there, present] = [openedByAny([archived], index, indexName), openedByAny([here], own, indexName)];
  return there !== null && present !== null && there.equals(present) ? { archived, here } : null;
};

const rewrapped = async (folder: string, kept: KeyFile, { archived, here }: Masters): Promise<KeyFile> => {
  const file = asWrappedFile(kept.name);
  if (file === null || isTombstone(kept.content)) return kept;
  const secret = openedByAny([archived], kept.content, file.secretName);
  if (secret === null) throw new OperatorError(`${kept.name} does not open with the master.key of its own backup.`);
  const present = await readIfThere(join(folder, kept.name));
  // Wrapped twice, a secret is never the same text again.
  if (present !== null && openedByAny([here], present, file.secretName)?.equals(secret) === true)
    return { ...kept, content: present };
  return { ...kept, content: Buffer.from(wrapped(here, secret, file.secretName)) };
};
