import type { BlindIndex } from '@understory/access';

/** A keyed digest of what a list was searched for; null for a request that names nothing. The text itself may name a child. */
export const searchDigestOf = (body: unknown, index: BlindIndex): string | null => {
  const text: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'reference') : undefined;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return index.idOf('search', text.trim().normalize('NFC').toLowerCase());
};
