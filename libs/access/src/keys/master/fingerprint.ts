import { createHash } from 'node:crypto';

/** Tells one master from another and nothing else about it: 64 bits of a hash over 256 random ones. */
export const masterFingerprint = (master: Uint8Array): string =>
  createHash('sha256').update('understory master key').update(master).digest('hex').slice(0, 16);
