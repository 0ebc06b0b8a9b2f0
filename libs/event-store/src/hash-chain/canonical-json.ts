import { configure } from 'safe-stable-stringify';
import type { Json } from '../envelope';

// Strict: a number that JSON cannot hold is refused instead of becoming null.
const stringify = configure({ strict: true, bigint: false });

/** RFC 8785: one text for one value, whatever the order of its keys. A number that is not finite throws. */
export const canonicalJson = (value: Json): string => {
  const text = stringify(value);
  if (text === undefined) throw new Error('Only JSON values can be hashed and stored.');
  return text;
};
