import { day } from '../given/ratings';
import { decidePublishReadinessPolicy, evolveReadinessPolicy } from './publish-readiness-policy';
import { readinessPolicyV1 } from './readiness-policy-v1';

const on = day('2026-01-05');
const published = { type: 'ReadinessPolicyPublished', data: readinessPolicyV1, occurredOn: on } as const;
const command = { type: 'PublishReadinessPolicy', policy: readinessPolicyV1, on } as const;

describe('publishing the readiness policy', () => {
  it('starts with version 1', () =>
    expect(decidePublishReadinessPolicy(command, null)).toEqual({ outcome: 'accepted', events: [published] }));

  it('publishes nothing when it is in force already', () =>
    expect(decidePublishReadinessPolicy(command, evolveReadinessPolicy(null, published))).toEqual({
      outcome: 'accepted',
      events: [],
    }));

  it('takes only the next version, so that a version never means two policies', () => {
    const policy = (version: number) => ({
      ...command,
      policy: { ...readinessPolicyV1, version, readyFromPercent: 70 },
    });
    expect(decidePublishReadinessPolicy(policy(1), readinessPolicyV1)).toMatchObject({
      code: 'POLICY.VERSION_NOT_NEXT',
    });
    expect(decidePublishReadinessPolicy(policy(3), readinessPolicyV1)).toMatchObject({
      code: 'POLICY.VERSION_NOT_NEXT',
    });
    expect(decidePublishReadinessPolicy(policy(2), readinessPolicyV1)).toMatchObject({ outcome: 'accepted' });
  });
});
