import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recordKeyName } from '../folder-record-keys';
import { indexFileName, indexName } from '../folder-secrets';
import { signingFileName, signingName } from '../folder-signing-key';

/** A file of the keys folder whose secret is wrapped by the master. */
export type WrappedFile = {
  /** Within the folder, with `/`. */
  readonly name: string;
  readonly secretName: string;
  /** Null for what belongs to no record. */
  readonly recordId: string | null;
};

const ofNoRecord: Readonly<Record<string, string>> = {
  [indexFileName]: indexName,
  [signingFileName]: signingName,
};

/** Null for what is wrapped by nothing. */
export const asWrappedFile = (name: string): WrappedFile | null => {
  const secretName = ofNoRecord[name];
  if (secretName !== undefined) return { name, secretName, recordId: null };
  const recordId = /^[0-9a-f]{2}\/([0-9a-f-]{36})\.key$/.exec(name)?.[1];
  return recordId === undefined ? null : { name, secretName: recordKeyName(recordId), recordId };
};

export async function* wrappedFilesIn(folder: string): AsyncGenerator<WrappedFile, void, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const names = entry.isDirectory()
      ? (await readdir(join(folder, entry.name))).map((name) => `${entry.name}/${name}`)
      : [entry.name];
    for (const name of names) {
      const file = asWrappedFile(name);
      if (file !== null) yield file;
    }
  }
}
