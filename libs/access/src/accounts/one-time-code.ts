import { createHash, randomBytes } from 'node:crypto';

// Without I, L, O and U, which are misread.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 120 random bits as six groups of four, to be read from one screen and typed into another. */
export const newOneTimeCode = (): string => {
  const text = Array.from(randomBytes(24), (byte) => letters.charAt(byte % letters.length)).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
};

/** What is stored of a code. A fast hash is enough: nobody guesses 120 bits. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest('hex');
