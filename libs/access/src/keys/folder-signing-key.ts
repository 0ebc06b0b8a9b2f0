import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writeOnce } from '../durable-files/durable-files';
import { openMasterSecrets } from './folder-secrets';
import type { Masters } from './master/masters';
import { newSigningSecret, signingKey, type SigningKey, type SigningKeyName } from './signing-key';

export const signingFileName = 'signing.key';
export const signingName = 'signing key';
const fileIn = (folder: string): string => join(folder, signingFileName);
const publicFileIn = (folder: string): string => join(folder, 'signing.pub.pem');

/** The key that signs for this home, made at the first call. The public half lies beside it, to be given away. */
export const openSigningKey = async (folder: string): Promise<SigningKey> => {
  const masters = await openMasterSecrets(folder);
  const key = signingKey((await masters.open(fileIn(folder), signingName)) ?? (await makeKey(folder, masters)));
  await writeOnce(publicFileIn(folder), asPem(key));
  return key;
};

/** Null when this home has never signed anything. Taken from the private key: the public file could be exchanged. */
export const findSigningKey = async (folder: string): Promise<SigningKeyName | null> => {
  if ((await readIfThere(fileIn(folder))) === null) return null;
  const secret = await (await openMasterSecrets(folder)).open(fileIn(folder), signingName);
  if (secret === null) return null;
  const { keyId, publicKey } = signingKey(secret);
  return { keyId, publicKey };
};

const makeKey = async (folder: string, masters: Masters): Promise<Buffer> => {
  const file = fileIn(folder);
  if ((await readIfThere(publicFileIn(folder))) !== null && (await readIfThere(file)) === null)
    throw new Error(
      `${file} is missing although its public half is there. Restore the whole keys folder from its backup; with a new key nobody could tell your seals from another's.`,
    );
  // Of two processes that make one at once, the first wins and both read what it wrote.
  await masters.wrapOnce(file, newSigningSecret(), signingName);
  const made = await masters.open(file, signingName);
  if (made === null) throw new Error(`${file} was removed while it was being made.`);
  return made;
};

const asPem = ({ publicKey }: SigningKeyName): string =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();
