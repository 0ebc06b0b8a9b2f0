import canonicalize from 'canonicalize';
import type { Json } from '../envelope';

/** RFC 8785: one text for one value, whatever the order of its keys. A number that is not finite throws. */
export const canonicalJson = (value: Json): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON values can be hashed and stored.');
  return text;
};
