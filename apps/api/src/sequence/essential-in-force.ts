import { essentialBelow, type EssentialBelow } from '@understory/domain';
import type { ReferenceInForce } from '../reading/reference-in-force';

/** Tells by the norms and the policy in force which region below another is essential. */
export const essentialInForce = async (reference: ReferenceInForce): Promise<EssentialBelow> => {
  const { lookup, policy } = await reference.current();
  return essentialBelow(lookup, policy);
};
