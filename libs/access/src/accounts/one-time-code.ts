import { createHash, randomBytes } from 'node:crypto';

// Without I, L, O and U, which are misread.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twenty random bits a group of four, to be read from one screen and typed into another: 120 unless told. */
export const newOneTimeCode = (groups = 6): string => {
  const text = Array.from(randomBytes(groups * 4), (byte) => letters.charAt(byte % letters.length)).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
};

/** What is stored of a code. A fast hash is enough: nobody guesses 80 bits or more. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest('hex');
