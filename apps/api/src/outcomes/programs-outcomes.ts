import type { Reach } from '@understory/access';
import type { Database } from '@understory/platform';
import { readOutcomes, smallestGroup } from '@understory/read-models';
import type { ReferenceData } from '../api-ports';
import type { Outcomes } from './outcomes.answer';

/** How the children of programs change, in groups only. */
export class ProgramsOutcomes {
  constructor(
    private readonly database: Database,
    private readonly reference: ReferenceData,
  ) {}

  async within({ programs, demonstrationOnly }: Reach): Promise<Outcomes> {
    const { lookup } = await this.reference.current();
    const found = await readOutcomes(this.database, { programs, demonstrationOnly }, lookup);
    return {
      smallestGroup,
      programs: found.map((outcomes) => ({
        ...outcomes,
        normSets: outcomes.normSets.map((ref) => ({ ...ref, demonstration: lookup(ref)?.demonstration === true })),
      })),
    };
  }
}
