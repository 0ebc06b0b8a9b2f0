import type { BlindIndex } from '@understory/access';

/** A keyed digest of what a list was searched for; null for a list that was not. The text itself may name a child. */
export const searchDigestOf = (query: unknown, index: BlindIndex): string | null => {
  const text: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'search') : undefined;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return index.idOf('search', text.trim().normalize('NFC').toLowerCase());
};
