import { attemptBudget, type AttemptBudget, type Party } from './attempt-budget';

const now = '2026-06-01T12:00:00.000Z';
const times = (budget: AttemptBudget, party: Party, count: number, at = now) =>
  Array.from({ length: count }, () => budget.spend(party, at));

describe('how many refused attempts are written down', () => {
  it('is bounded for each account, says so once, and begins anew with the hour', () => {
    const budget = attemptBudget();
    const ada = { accountId: 'ada' };
    expect(new Set(times(budget, ada, 1_000))).toEqual(new Set(['kept']));
    expect(times(budget, ada, 3)).toEqual(['last', 'passed-over', 'passed-over']);
    expect(budget.spend({ accountId: 'bo' }, now)).toBe('kept');
    expect(budget.spend(ada, '2026-06-01T13:00:00.000Z')).toBe('kept');
  });

  it('is bounded for each address that nobody is signed in at', () => {
    const budget = attemptBudget();
    expect(new Set(times(budget, { address: '10.0.0.1' }, 60))).toEqual(new Set(['kept']));
    expect(times(budget, { address: '10.0.0.1' }, 2)).toEqual(['last', 'passed-over']);
    expect(budget.spend({ address: '10.0.0.2' }, now)).toBe('kept');
  });

  it('counts an address as its network: whoever has half of IPv6 has one budget', () => {
    const budget = attemptBudget();
    const kept = Array.from({ length: 200 }, (_, at) => budget.spend({ address: `2001:db8:0:1::${at + 1}` }, now));
    expect(kept.filter((each) => each !== 'passed-over')).toHaveLength(61);
    expect(budget.spend({ address: '2001:db8:0:2::1' }, now)).toBe('kept');
  });

  it('lets one address spend no more of the whole than what is kept of it', () => {
    const budget = attemptBudget();
    times(budget, { address: '10.0.0.1' }, 5_000);
    const others = Array.from({ length: 539 }, (_, at) => budget.spend({ address: `10.1.0.${at}` }, now));
    expect(new Set(others)).toEqual(new Set(['kept']));
    expect(budget.spend({ address: '10.2.0.1' }, now)).toBe('last');
    expect(budget.spend({ address: '10.2.0.2' }, now)).toBe('passed-over');
  });

  it('is bounded for all such addresses together, however many there are, and leaves accounts alone', () => {
    const budget = attemptBudget();
    const kept = Array.from({ length: 5_000 }, (_, at) => budget.spend({ address: `10.0.${at}` }, now));
    expect(kept.filter((each) => each === 'kept')).toHaveLength(600);
    expect(kept.filter((each) => each === 'last')).toHaveLength(1);
    expect(budget.spend({ accountId: 'ada' }, now)).toBe('kept');
  });
});
