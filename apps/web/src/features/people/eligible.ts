import type { ListedPerson } from './people-query';

/** Who can be chosen for a team: clinicians with an open account, and whoever with an open account is in it already. */
export const eligible = (people: readonly ListedPerson[], careTeam: readonly string[]): readonly ListedPerson[] =>
  people.filter(({ accountId, active, role }) => active && (role === 'clinician' || careTeam.includes(accountId)));
