import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ChangeCareTeam } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

export const decideChangeCareTeam = (
  { accountIds, on }: ChangeCareTeam,
  { careTeam }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (accountIds.some(isBlank)) return refuse('CARE_TEAM.MEMBER_BLANK');
  // In one order, so that the same team named twice is the same fact.
  const team = [...new Set(accountIds)].sort();
  if (team.length === careTeam.length && team.every((id, index) => id === careTeam[index])) {
    return refuse('CARE_TEAM.UNCHANGED');
  }
  return accept({ type: 'CareTeamChanged', data: { accountIds: team }, occurredOn: on });
};
