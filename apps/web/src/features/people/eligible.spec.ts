import { eligible } from './eligible';
import type { ListedPerson } from './people-query';

const person = (accountId: string, different: Partial<ListedPerson> = {}): ListedPerson => ({
  accountId,
  account: accountId,
  displayName: accountId,
  role: 'clinician',
  programs: [],
  active: true,
  hasPassword: true,
  isLinked: false,
  ...different,
});

const idsOf = (people: readonly ListedPerson[]) => people.map(({ accountId }) => accountId);

describe('a care team', () => {
  it('is chosen from clinicians with an open account', () =>
    expect(
      idsOf(eligible([person('a'), person('closed', { active: false }), person('b', { role: 'auditor' })], [])),
    ).toEqual(['a']));

  it('keeps members of another role, and no closed account', () =>
    expect(
      idsOf(eligible([person('a', { role: 'auditor' }), person('closed', { active: false })], ['a', 'closed'])),
    ).toEqual(['a']));
});
