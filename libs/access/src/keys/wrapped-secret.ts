import { openWith, sealWith } from '../sealing/seal';

/** A secret under the master key, bound to its name: a file copied over another one does not open. */
export const wrapped = (master: Uint8Array, secret: Buffer, name: string): string =>
  `${sealWith(master, secret.toString('base64url'), name)}\n`;

export const unwrapped = (master: Uint8Array, text: string, name: string, file: string): Buffer => {
  try {
    return Buffer.from(openWith(master, text.trimEnd(), name), 'base64url');
  } catch (error) {
    throw new Error(
      `${file} cannot be opened: it is damaged, or belongs to another master.key. Restore the keys folder from its backup.`,
      { cause: error },
    );
  }
};
