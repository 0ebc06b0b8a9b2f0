import { queuePriority, rankOf } from './urgency';

const least = 999;

describe('the order of work', () => {
  it('is interactive before background before rebuild, whatever the kind', () => {
    expect(queuePriority(rankOf('interactive'), least)).toBeLessThan(queuePriority(rankOf('background'), 1));
    expect(queuePriority(rankOf('background'), least)).toBeLessThan(queuePriority(rankOf('rebuild'), 1));
  });

  it('is that of the kinds where it is equally urgent', () =>
    expect(queuePriority(rankOf('rebuild'), 1)).toBeLessThan(queuePriority(rankOf('rebuild'), 2)));
});
