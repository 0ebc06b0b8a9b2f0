import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeOnce } from '../durable-files/durable-files';

/** Lets the person who started the product speak to it, until people sign in. */
export type DevelopmentToken = { readonly text: string; matches(candidate: string): boolean };

/** Made at the first start, in a file that only its owner can read; the same at every later start. */
export const openDevelopmentToken = async (file: string): Promise<DevelopmentToken> => {
  await writeOnce(file, `${randomBytes(32).toString('base64url')}\n`);
  const text = (await readFile(file, 'utf8')).trim();
  if (!/^[A-Za-z0-9_-]{43}$/.test(text))
    throw new Error(`${file} is damaged. Remove it; the next start makes a new token.`);
  const expected = fingerprint(text);
  // Hashed first: the comparison takes as long for a wrong length as for a wrong letter.
  return { text, matches: (candidate) => timingSafeEqual(fingerprint(candidate), expected) };
};

const fingerprint = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
