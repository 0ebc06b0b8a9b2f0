import type { Brand } from '../brand';
import { parseLocalDate } from './local-date';

/** A moment in UTC with milliseconds, `2026-03-01T09:30:00.000Z`; sorts as text. */
export type Instant = Brand<string, 'Instant'>;

/** Null unless the text is exactly in the form above and names a moment that exists. */
export const parseInstant = (text: string): Instant | null => {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.exec(text);
  if (match === null) return null;
  return parseLocalDate(match[1] ?? '') === null ? null : (text as Instant);
};
