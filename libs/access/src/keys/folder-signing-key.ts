import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writeOnce } from '../durable-files/durable-files';
import { openMasterSecret } from './folder-secrets';
import { newSigningSecret, signingKey, type SigningKey, type SigningKeyName } from './signing-key';
import { unwrapped, wrapped } from './wrapped-secret';

const secretName = 'signing key';
const fileIn = (folder: string): string => join(folder, 'signing.key');
const publicFileIn = (folder: string): string => join(folder, 'signing.pub.pem');

/** The key that signs for this home, made at the first call. The public half lies beside it, to be given away. */
export const openSigningKey = async (folder: string): Promise<SigningKey> => {
  const file = fileIn(folder);
  const master = await openMasterSecret(folder);
  const content = (await readIfThere(file)) ?? (await makeKey(folder, master));
  const key = signingKey(unwrapped(master, content.toString('utf8'), secretName, file));
  await writeOnce(publicFileIn(folder), asPem(key));
  return key;
};

/** Null when this home has never signed anything. Taken from the private key: the public file could be exchanged. */
export const findSigningKey = async (folder: string): Promise<SigningKeyName | null> => {
  const content = await readIfThere(fileIn(folder));
  if (content === null) return null;
  const master = await openMasterSecret(folder);
  const { keyId, publicKey } = signingKey(unwrapped(master, content.toString('utf8'), secretName, fileIn(folder)));
  return { keyId, publicKey };
};

const makeKey = async (folder: string, master: Uint8Array): Promise<Buffer> => {
  const file = fileIn(folder);
  if ((await readIfThere(publicFileIn(folder))) !== null && (await readIfThere(file)) === null)
    throw new Error(
      `${file} is missing although its public half is there. Restore the whole keys folder from its backup; with a new key nobody could tell your seals from another's.`,
    );
  // Of two processes that make one at once, the first wins and both read what it wrote.
  await writeOnce(file, wrapped(master, newSigningSecret(), secretName));
  const made = await readIfThere(file);
  if (made === null) throw new Error(`${file} was removed while it was being made.`);
  return made;
};

const asPem = ({ publicKey }: SigningKeyName): string =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();
