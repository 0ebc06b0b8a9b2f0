import type { Reach } from '@understory/access';
import { parseLocalDate } from '@understory/domain';
import type { Database } from '@understory/platform';
import { finishedHalfYears, readIncidentRates, smallestGroup } from '@understory/read-models';
import type { Clock } from '../api-ports';
import type { IncidentRates } from './incident-rates.answer';

/** Periods that share no day, and are over: from none of their numbers another one can be subtracted. */
const numberOfHalfYears = 6;

/** Restraints and critical incidents of programs, in groups only. */
export class IncidentRatesOfPrograms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async within({ programs, demonstrationOnly }: Reach): Promise<IncidentRates> {
    const today = parseLocalDate(this.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    const periods = finishedHalfYears(today, numberOfHalfYears);
    const scope = { programs, demonstrationOnly };
    return { smallestGroup, programs: await readIncidentRates(this.database, scope, periods) };
  }
}
