import { hkdfSync } from 'node:crypto';
import { openWith, sealWith } from '../sealing/seal';

/** Seals what belongs to no record, such as a second factor of an account; the secret itself is never handed out. */
export type SealingSecret = {
  /** `context` says where the text stands, and it opens nowhere else. */
  seal(plain: string, context: string): string;
  /** Throws, without any plain text, when the text was changed or stood elsewhere. */
  open(sealed: string, context: string): string;
};

const keyBytes = 32;

/**
 * A secret for each use, from the one that the blind index has: whoever lost that has lost the records too, so nothing
 * more needs a backup of its own, and a rotated master leaves it as it is.
 */
export const sealingSecretFrom =
  (secret: Uint8Array) =>
  (use: string): SealingSecret => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', `understory sealing secret: ${use}`, keyBytes));
    return {
      seal: (plain, context) => sealWith(key, plain, context),
      open: (sealed, context) => openWith(key, sealed, context),
    };
  };
