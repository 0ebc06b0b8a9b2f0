import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
/** Names cipher and layout, so that a later one can stand beside it. */
const version = 1;

/** AES-256-GCM: version, random IV, text, tag. `context` says where it stands, and it opens nowhere else. */
export const sealBytesWith = (key: Uint8Array, plain: Uint8Array, context: string): Buffer => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  return Buffer.concat([Buffer.of(version), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

export const openBytesWith = (key: Uint8Array, sealed: Uint8Array, context: string): Buffer => {
  const bytes = Buffer.from(sealed);
  if (bytes.length < 1 + ivBytes + tagBytes || bytes[0] !== version)
    throw new Error(`${cannotOpen(context)}: it is not sealed text.`);
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(1, 1 + ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const plain = decipher.update(bytes.subarray(1 + ivBytes, -tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    // The driver's own error says less, and nothing of what was decrypted may leave with it.
    throw new Error(`${cannotOpen(context)}: it was changed, or sealed with another key or for another place.`);
  }
};

const cannotOpen = (context: string): string => `What is sealed for ${context} cannot be opened`;

const prefix = 'sealed1.';
const base64url = /^[A-Za-z0-9_-]+$/;

/** The same as text, for fields of an event. */
export const sealWith = (key: Uint8Array, plain: string, context: string): string =>
  prefix + sealBytesWith(key, Buffer.from(plain, 'utf8'), context).toString('base64url');

export const openWith = (key: Uint8Array, sealed: string, context: string): string => {
  const body = sealed.slice(prefix.length);
  // The decoder skips foreign characters in silence, which would let two texts open alike.
  if (!sealed.startsWith(prefix) || !base64url.test(body))
    throw new Error(`${cannotOpen(context)}: it is not sealed text.`);
  return openBytesWith(key, Buffer.from(body, 'base64url'), context).toString('utf8');
};
