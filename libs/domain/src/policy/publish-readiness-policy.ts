import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { sameFacts } from '../same-facts';
import type { ReadinessPolicy, ReadinessPolicyPublished } from './readiness-policy';

export type PublishReadinessPolicy = {
  readonly type: 'PublishReadinessPolicy';
  readonly policy: ReadinessPolicy;
  readonly on: LocalDate;
};

export type ReadinessPolicyDraft = ReadinessPolicyPublished & { readonly occurredOn: LocalDate };

/** Publishes the version that follows the current one; the current one again publishes nothing. */
export const decidePublishReadinessPolicy = (
  { policy, on }: PublishReadinessPolicy,
  current: ReadinessPolicy | null,
): Decision<ReadinessPolicyDraft> => {
  if (current !== null && sameFacts(policy, current)) return accept();
  const next = (current?.version ?? 0) + 1;
  if (policy.version !== next) return refuse('POLICY.VERSION_NOT_NEXT', { version: policy.version, next });
  // Nothing wakes up on a later day to ask for every flag again: a policy is published when it begins.
  if (policy.takesEffectOn !== null && policy.takesEffectOn > on)
    return refuse('POLICY.NOT_YET', { takesEffectOn: policy.takesEffectOn, on });
  return accept({ type: 'ReadinessPolicyPublished', data: policy, occurredOn: on });
};

export const evolveReadinessPolicy = (
  _before: ReadinessPolicy | null,
  { data }: ReadinessPolicyPublished,
): ReadinessPolicy => data;
