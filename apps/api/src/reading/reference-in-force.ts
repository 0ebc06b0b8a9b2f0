import type { Reference } from '@understory/commands';
import type { ReadinessPolicy } from '@understory/domain';
import type { ReferenceData } from '../api-ports';

export type InForce = Reference & { readonly policy: ReadinessPolicy };

/** The published reference data with the policy that a start of the product has put in force. */
export class ReferenceInForce {
  constructor(private readonly reference: ReferenceData) {}

  async current(): Promise<InForce> {
    const current = await this.reference.current();
    const { policy } = current;
    if (policy === null) throw new Error('No readiness policy is published in this log.');
    return { ...current, policy };
  }
}
