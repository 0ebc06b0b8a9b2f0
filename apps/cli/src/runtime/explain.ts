import { redact } from '@understory/platform';

/** The sentence a person at a terminal gets. A failed connection hides its reasons inside; they are what helps. */
export const explain = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ');
  return redact(error instanceof Error ? error.message : String(error));
};
