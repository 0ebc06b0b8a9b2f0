import type { BlindIndex } from '@understory/access';
import type { IdFor } from '@understory/interchange';

/** Keyed, because the key of a row holds the agency's reference. */
export const idFor = (index: BlindIndex): IdFor =>
  // One function for the three kinds of id: the overloads of `IdFor` tell them apart for the caller.
  ((kind: string, key: string) => index.idOf(kind, key)) as IdFor;
