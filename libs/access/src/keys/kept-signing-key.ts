import { createPublicKey } from 'node:crypto';
import type { KeyStore } from './key-store/key-store';
import type { Masters } from './master/masters';
import { newSigningSecret, signingKey, type SigningKey, type SigningKeyName } from './signing-key';

export const signingFileName = 'signing.key';
export const signingName = 'signing key';
const publicFileName = 'signing.pub.pem';

/** The key that signs for a record, made at the first call. The public half stands beside it, to be given away. */
export const keptSigningKey = async (store: KeyStore, masters: Masters): Promise<SigningKey> => {
  const key = signingKey((await masters.open(signingFileName, signingName)) ?? (await makeKey(store, masters)));
  if ((await store.read(publicFileName)) === null) await store.writeOnce(publicFileName, asPem(key));
  return key;
};

/** Null when nothing was ever signed. Taken from the private key: the public half could be exchanged. */
export const findKeptSigningKey = async (masters: Masters): Promise<SigningKeyName | null> => {
  const secret = await masters.open(signingFileName, signingName);
  if (secret === null) return null;
  const { keyId, publicKey } = signingKey(secret);
  return { keyId, publicKey };
};

const makeKey = async (store: KeyStore, masters: Masters): Promise<Buffer> => {
  if ((await store.read(publicFileName)) !== null && (await store.read(signingFileName)) === null)
    throw new Error(
      `${store.placeOf(signingFileName)} is missing although its public half is there. Restore all keys from their backup; with a new key nobody could tell your seals from another's.`,
    );
  // Of two processes that make one at once, the first wins and both read what it wrote.
  await masters.wrapOnce(signingFileName, newSigningSecret(), signingName);
  const made = await masters.open(signingFileName, signingName);
  if (made === null) throw new Error(`${store.placeOf(signingFileName)} was removed while it was being made.`);
  return made;
};

const asPem = ({ publicKey }: SigningKeyName): string =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();
