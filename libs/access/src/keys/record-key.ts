import { createHmac, hkdfSync } from 'node:crypto';
import { openBytesWith, openWith, sealBytesWith, sealWith } from '../sealing/seal';

/** What one record's key can do; the key itself is never handed out. */
export type RecordKey = {
  seal(plain: string, context: string): string;
  /** Throws, without any plain text, when the text was changed or stood elsewhere. */
  open(sealed: string, context: string): string;
  sealBytes(plain: Uint8Array, context: string): Buffer;
  openBytes(sealed: Uint8Array, context: string): Buffer;
  /** HMAC-SHA-256, lower-case hex: equal for equal texts of this record, and tells nothing without its key. */
  digest(text: string): string;
};

const keyBytes = 32;

/** One secret, a key for each use: what is learnt from one use never helps against the other. */
export const recordKey = (secret: Uint8Array): RecordKey => {
  const sealing = subkey(secret, 'seal');
  const digesting = subkey(secret, 'digest');
  return {
    seal: (plain, context) => sealWith(sealing, plain, context),
    open: (sealed, context) => openWith(sealing, sealed, context),
    sealBytes: (plain, context) => sealBytesWith(sealing, plain, context),
    openBytes: (sealed, context) => openBytesWith(sealing, sealed, context),
    digest: (text) => createHmac('sha256', digesting).update(text, 'utf8').digest('hex'),
  };
};

const subkey = (secret: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `understory record key: ${use}`, keyBytes));
