import type { CareTeam } from './care-teams-query';

/** By reference or program, in any case. */
export const matchingTeams = (children: readonly CareTeam[], search: string): readonly CareTeam[] => {
  const sought = search.trim().toLowerCase();
  return children.filter(({ reference, program }) => `${reference ?? ''}\n${program}`.toLowerCase().includes(sought));
};
