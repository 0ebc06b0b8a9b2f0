import type { Reference, CurrentReference } from '@understory/commands';
import { instrumentV1, type PeriodsInForce, type ReadinessPolicy } from '@understory/domain';

export type InForce = Reference & { readonly policy: ReadinessPolicy };

/** The published reference data with the policy that a start of the product has put in force. */
export class ReferenceInForce {
  constructor(private readonly reference: CurrentReference) {}

  /** The limits of the periods of life, for a command that asks whether one has begun. */
  async periods(): Promise<PeriodsInForce> {
    const { instruments } = await this.reference.current();
    const { periods } = instruments.at(-1) ?? instrumentV1;
    return () => periods;
  }

  async current(): Promise<InForce> {
    const current = await this.reference.current();
    const { policy } = current;
    if (policy === null) throw new Error('No readiness policy is published in this log.');
    return { ...current, policy };
  }
}
