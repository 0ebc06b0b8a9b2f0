import type { CurrentReference } from '@understory/commands';
import type { Reach } from '@understory/access';
import type { Position } from '@understory/event-store';
import { finishedUpTo } from '@understory/jobs';
import type { Database } from '@understory/platform';
import {
  outcomesJob,
  readOutcomes,
  readRolledUpOutcomes,
  smallestGroup,
  type OutcomeScope,
  type ProgramOutcomes,
} from '@understory/read-models';
import type { Outcomes } from './outcomes.answer';

export type FoundOutcomes = {
  readonly outcomes: Outcomes;
  /** How far they reach, when they were computed beforehand; null for as far as the read models do. */
  readonly position: Position | null;
};

type RolledUp = { readonly programs: readonly ProgramOutcomes[]; readonly position: Position };

/** How the children of programs change, in groups only. */
export class ProgramsOutcomes {
  constructor(
    private readonly database: Database,
    private readonly reference: CurrentReference,
  ) {}

  /** Reaching `after` at least, if the read models do. */
  async within({ programs, demonstrationOnly }: Reach, after: Position | null): Promise<FoundOutcomes> {
    const scope = { programs, demonstrationOnly };
    const { lookup } = await this.reference.current();
    const rolledUp = await this.rolledUp(scope, after);
    const found = rolledUp?.programs ?? (await readOutcomes(this.database, scope, lookup));
    return {
      position: rolledUp?.position ?? null,
      outcomes: {
        smallestGroup,
        programs: found.map((outcomes) => ({
          ...outcomes,
          normSets: outcomes.normSets.map((ref) => ({ ...ref, demonstration: lookup(ref)?.demonstration === true })),
        })),
      },
    };
  }

  /** Null when anything was recorded since that changes a figure: it is computed now rather than shown as it was. */
  private async rolledUp(scope: OutcomeScope, after: Position | null): Promise<RolledUp | null> {
    // First: what is rolled up meanwhile only reaches further.
    const position = await finishedUpTo(this.database, outcomesJob);
    if (position === null || (after !== null && position < after)) return null;
    const programs = await readRolledUpOutcomes(this.database, scope, await this.reference.current());
    return programs === null ? null : { programs, position };
  }
}
