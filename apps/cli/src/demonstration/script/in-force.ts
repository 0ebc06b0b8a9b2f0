import type { NormSet, NormSetLookup, ReadinessPolicy } from '@understory/domain';

/** The reference data that the clinic's whole history is read with. */
export type InForce = { readonly normSet: NormSet; readonly lookup: NormSetLookup; readonly policy: ReadinessPolicy };

export const inForceOf = (normSet: NormSet, policy: ReadinessPolicy): InForce => ({
  normSet,
  policy,
  lookup: ({ name, version }) => (name === normSet.name && version === normSet.version ? normSet : undefined),
});
