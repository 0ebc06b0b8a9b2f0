import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const counterBytes = 6;

/** Seals rows under a key that is never written down: what an import leaves on disk cannot be read once it has ended. */
export type RowSeal = {
  /** Base64 of nonce, cipher text and tag. */
  seal(plain: string): string;
  open(sealed: string): string;
  digest(text: string): string;
};

export const ephemeralSeal = (): RowSeal => {
  const key = randomBytes(keyBytes);
  // Parsed once: there are three digests a row.
  const digestKey = createSecretKey(randomBytes(keyBytes));
  // Counted, not drawn: under a key used by nobody else, a counter cannot repeat, and costs nothing.
  let sealedSoFar = 0;
  return {
    seal: (plain) => {
      sealedSoFar += 1;
      const nonce = Buffer.alloc(nonceBytes);
      nonce.writeUIntBE(sealedSoFar, nonceBytes - counterBytes, counterBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64',
      );
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const nonce = bytes.subarray(0, nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
    digest: (text) => createHmac('sha256', digestKey).update(text).digest('base64'),
  };
};
