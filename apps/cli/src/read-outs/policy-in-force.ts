import type { Reference } from '@understory/commands';
import type { ReadinessPolicy } from '@understory/domain';
import type { Runtime } from '../runtime/runtime';

/** The published reference data with the policy that a start put in force. */
export const policyInForce = async ({
  reference,
}: Runtime): Promise<Reference & { readonly policy: ReadinessPolicy }> => {
  const current = await reference.current();
  const { policy } = current;
  if (policy === null) throw new Error('No readiness policy is published in this log.');
  return { ...current, policy };
};
