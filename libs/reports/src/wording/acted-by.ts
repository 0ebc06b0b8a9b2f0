import type { ActedBy } from '@understory/domain';

export const notNamed = 'somebody not named';

/** The name that the record keeps of whoever approved, decided or corrected. */
export const actorName = ({ actorName: name }: Pick<ActedBy, 'actorName'>): string => name ?? notNamed;

/** Said once, where somebody is not named. */
export const notNamedNote =
  'Somebody not named: recorded before the record kept names, or by an import. The account stands in the record all the same.';

/** Everybody who put entries right, each once and by name, whatever the order; empty where nobody did. */
export const actorNames = (acts: readonly Pick<ActedBy, 'actorName'>[]): string =>
  [...new Set(acts.map(actorName))].sort().join(', ');
