import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formsOf } from './forms-of';

const gzipMark = Buffer.from([0x1f, 0x8b]);

/** Every file below a folder that holds one of the texts in any form, unpacked where it is packed. Says how many it read. */
export const searchFolder = (
  folder: string,
  texts: readonly string[],
): { readonly files: number; readonly found: readonly string[] } => {
  const forms = texts.flatMap(formsOf);
  const found: string[] = [];
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const whole = bytes.subarray(0, 2).equals(gzipMark) ? Buffer.concat([bytes, gunzipSync(bytes)]) : bytes;
    files += 1;
    for (const { name, bytes: form } of forms) if (whole.includes(form)) found.push(`${file}: ${name}`);
  }
  return { files, found };
};
