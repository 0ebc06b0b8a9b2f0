import { listPeople, type Person, type Reach, type RecordKeys } from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import { parseLocalDate, type ChangeCareTeam } from '@understory/domain';
import type { Database } from '@understory/platform';
import { listCaseload } from '@understory/read-models';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { changeCareTeam } from '../writing/commands-from';
import type { CareTeam } from './care-teams.answer';

/** Who treats whom. */
export class CareTeamsOfChildren {
  constructor(
    private readonly database: Database,
    private readonly keys: RecordKeys,
    private readonly clock: Clock,
  ) {}

  async list(reach: Reach): Promise<readonly CareTeam[]> {
    const caseload = await listCaseload(this.database, null, reach);
    const keys = await this.keys.findMany(caseload.map(({ childId }) => childId));
    return caseload.map(({ childId, reference, program, careTeam }) => {
      const opened = keys.get(childId)?.open(reference, sealingContext(childStream(childId), 'reference')) ?? null;
      return { childId, reference: opened, program, careTeam };
    });
  }

  /** From today on. Only people with an open account can be in a team; who was in one and left may be named no more. */
  async change(administrator: Person, accountIds: readonly string[]): Promise<ChangeCareTeam> {
    const people = await listPeople(this.database, administrator);
    const open = new Set(people.filter(({ active }) => active).map(({ accountId }) => accountId));
    if (!accountIds.every((accountId) => open.has(accountId))) throw edgeProblem('CARE_TEAM.MEMBER_UNKNOWN');
    const today = parseLocalDate(this.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return changeCareTeam(accountIds, today);
  }
}
