import { readinessPolicyV1, type DraftPolicy } from '@understory/domain';
import { changesBetween } from '../publishing/changes';
import { policyContent, ruleText } from './policy-content';
import { policyText } from './policy-text';
import { readPolicyText } from './read-policy-text';

const { version: _, ...v1 } = readinessPolicyV1;

describe('a policy as text', () => {
  it('is read back as the policy it was written from', () =>
    expect(readPolicyText(policyText(v1))).toEqual({ outcome: 'read', policy: v1 }));

  it('names the criterion before its limits, in whatever order they came', () =>
    expect(policyText({ ...v1, back: { underPercent: 62, criterion: 'step-back' } })).toContain(
      '"back": {\n    "criterion": "step-back",\n    "underPercent": 62\n  }',
    ));

  it('tells every fault at its path', () => {
    const faulty = { ...v1, id: 'Two words', up: { criterion: 'percent-now', atLeastPercent: 0 } };
    const read = readPolicyText(JSON.stringify(faulty));
    expect(read.outcome === 'faults' && read.faults.map(({ where }) => where)).toEqual(['$.id', '$.up.atLeastPercent']);
  });

  it('is told as a whole where it is no JSON', () =>
    expect(readPolicyText('{')).toMatchObject({ outcome: 'faults', faults: [{ where: 'The text' }] }));

  it('is read against another one criterion by criterion', () => {
    const draft: DraftPolicy = {
      ...v1,
      withdrawal: {
        any: [
          { criterion: 'newest-older', moreThanDays: 365 },
          { criterion: 'percent-under', underPercent: 60 },
        ],
      },
    };
    expect(changesBetween(policyContent(v1), policyContent(draft))).toEqual([
      { where: '$.withdrawal.any[0]', before: null, after: 'newest-older moreThanDays 365' },
      { where: '$.withdrawal.any[1]', before: null, after: 'percent-under underPercent 60' },
      { where: '$.withdrawal', before: 'none', after: null },
    ]);
    expect(ruleText(v1.back)).toBe('any of (step-back underPercent 62)');
  });
});
