import { essentialBelow, type EssentialBelow } from '@understory/domain';
import type { ReferenceInForce } from '../reading/reference-in-force';

/** Tells by the norms in force and the instrument of the newest assessment which region below another is essential. */
export const essentialInForce = async (reference: ReferenceInForce): Promise<EssentialBelow> => {
  const { lookup, instrumentOf } = await reference.current();
  return essentialBelow(lookup, instrumentOf);
};
