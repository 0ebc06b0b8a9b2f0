import type { NormSetLookup } from '@understory/domain';
import type { Sql } from '@understory/platform';
import { computeOutcomes, inOneSnapshot, withSameSteps } from './compute-outcomes';
import type { OutcomeScope, ProgramOutcomes } from './outcomes';

/** Computed as they are asked for. One snapshot, so that the tables of all programs agree. */
export const readOutcomes = async (
  sql: Sql,
  scope: OutcomeScope,
  lookup: NormSetLookup,
): Promise<readonly ProgramOutcomes[]> =>
  withSameSteps(await inOneSnapshot(sql, (snapshot) => computeOutcomes(snapshot, scope, lookup)));
