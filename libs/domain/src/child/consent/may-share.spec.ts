import { day } from '../../given/ratings';
import { mayShare } from './may-share';

const consent = {
  purpose: 'sharing',
  partner: 'school',
  relation: 'parent',
  validFrom: day('2024-02-01'),
  validUntil: null,
  withdrawal: null,
} as const;
const asked = { basis: 'guardian-consent', partner: 'school', on: day('2024-03-01') } as const;

describe('sharing a report', () => {
  it('rests on a consent to share with that kind of partner', () => {
    expect(mayShare([consent], asked)).toBe(true);
    expect(mayShare([], asked)).toBe(false);
    expect(mayShare([{ ...consent, partner: 'court' }], asked)).toBe(false);
    expect(mayShare([{ ...consent, purpose: 'treatment', partner: null }], asked)).toBe(false);
  });

  it('ends with the consent', () => {
    expect(mayShare([{ ...consent, validUntil: day('2024-02-29') }], asked)).toBe(false);
    const withdrawal = { withdrawnOn: day('2024-03-01'), withdrawnBy: 'a parent', reason: 'moved' };
    expect(mayShare([{ ...consent, withdrawal }], asked)).toBe(false);
  });

  it('takes the consent of whom the basis names', () => {
    expect(mayShare([consent], { ...asked, basis: 'own-consent' })).toBe(false);
    expect(mayShare([{ ...consent, relation: 'child' }], { ...asked, basis: 'own-consent' })).toBe(true);
    expect(mayShare([{ ...consent, relation: 'child' }], asked)).toBe(false);
  });

  it('needs none where a law or a court asks for it', () => {
    expect(mayShare([], { ...asked, basis: 'legal-duty' })).toBe(true);
    expect(mayShare([], { ...asked, basis: 'court-order' })).toBe(true);
  });
});
