import { openWith, sealWith } from '../../sealing/seal';
import { masterFingerprint } from './fingerprint';
import type { Master } from './master';

export const masterBytes = 32;

/** A master whose bytes this process holds. */
export const localMaster = (secret: Buffer): Master => ({
  name: masterFingerprint(secret),
  wrap: async (wrapped, secretName) => `${sealWith(secret, wrapped.toString('base64url'), secretName)}\n`,
  unwrap: async (content, secretName) => {
    try {
      return Buffer.from(openWith(secret, content.toString('utf8').trimEnd(), secretName), 'base64url');
    } catch {
      // Wrapped by another one, or damaged: which of the two is told when none is left to try.
      return null;
    }
  },
});
