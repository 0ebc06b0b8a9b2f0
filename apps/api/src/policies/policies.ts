import type { Actor, BlindIndex } from '@understory/access';
import { publishReadinessPolicy, type CurrentReference } from '@understory/commands';
import type { EventStore } from '@understory/event-store';
import type { Clock, NewCommandId } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { refused } from '../problems/refused';
import { parsedPolicy } from './parsed-policy';
import type { Policies, PolicyWritten } from './policies.answer';
import type { PublishPolicyBody } from './policy.body';

type Ports = {
  readonly store: EventStore;
  readonly index: BlindIndex;
  readonly reference: CurrentReference;
  readonly clock: Clock;
  readonly newId: NewCommandId;
};

/** The policies that readiness flags are raised by. Nothing in them is about a child. */
export class ReadinessPolicies {
  constructor(private readonly ports: Ports) {}

  async list(): Promise<Policies> {
    const { policies, policy: inForce } = await this.ports.reference.current();
    return {
      policies: policies.map(({ policy, publishedBy, publishedAt }) => ({
        ...policy,
        publishedBy,
        publishedAt,
        inForce: policy.version === inForce?.version,
      })),
    };
  }

  async publish(actor: Actor, { policy, reason }: PublishPolicyBody): Promise<PolicyWritten> {
    const draft = { ...parsedPolicy(policy), reason };
    const by = { actor, at: this.ports.clock(), commandId: this.ports.newId() };
    const outcome = await publishReadinessPolicy(this.ports, draft, by);
    if (outcome.outcome === 'refused') {
      if (outcome.code === 'POLICY.NOT_YET' || outcome.code === 'POLICY.BUSY') throw edgeProblem(outcome.code);
      throw refused(outcome);
    }
    const { version, position, revision } = outcome;
    return { version, position: position.toString(), revision };
  }
}
