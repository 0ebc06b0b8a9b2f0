import type { NormSetLookup, NormSetRef } from '@understory/domain';
import { readSql, type Database, type Sql } from '@understory/platform';
import { computeOutcomes, inOneSnapshot } from '../outcomes/compute-outcomes';
import { readBasis, type Basis } from './basis';

const toRollUp = readSql(__dirname, 'programs-to-roll-up.sql');
const childrenIn = readSql(__dirname, 'children-in-program.sql');
const writeStatement = readSql(__dirname, 'write-rollup.sql');
const deleteStatement = readSql(__dirname, 'delete-rollup.sql');

export type Norms = { readonly normSets: readonly NormSetRef[]; readonly lookup: NormSetLookup };

type Stale = { readonly program: string; readonly demonstrationOnly: boolean };

/**
 * Computes the outcomes of every program that may have changed, one after the other, and keeps them. Each is of one
 * snapshot. Answers how many; broken off, the rest is left as it was.
 */
export const rollUpOutcomes = async (database: Database, norms: Norms, signal: AbortSignal): Promise<number> => {
  const programs = await inOneSnapshot(database, async (snapshot) => {
    const basis = await readBasis(snapshot, norms.normSets);
    return basis.position === null ? [] : snapshot.query<Stale>(toRollUp, [basis.text]);
  });
  let rolledUp = 0;
  for (const { program, demonstrationOnly } of programs) {
    signal.throwIfAborted();
    const { basis, children, outcomes } = await inOneSnapshot(database, (snapshot) =>
      computed(snapshot, norms, { program, demonstrationOnly }),
    );
    if (outcomes === undefined) await database.query(deleteStatement, [program, demonstrationOnly, basis.position]);
    else {
      const row = [program, demonstrationOnly, basis.position, basis.text, children, JSON.stringify(outcomes)];
      await database.query(writeStatement, row);
    }
    rolledUp += 1;
  }
  return rolledUp;
};

const computed = async (snapshot: Sql, { normSets, lookup }: Norms, { program, demonstrationOnly }: Stale) => {
  const basis: Basis = await readBasis(snapshot, normSets);
  const [row] = await snapshot.query<{ children: number }>(childrenIn, [program, demonstrationOnly]);
  const [outcomes] = await computeOutcomes(snapshot, { programs: [program], demonstrationOnly }, lookup);
  return { basis, children: row?.children ?? 0, outcomes };
};
