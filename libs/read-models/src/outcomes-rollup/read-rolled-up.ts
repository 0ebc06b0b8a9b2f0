import { readSql, type Sql } from '@understory/platform';
import type { OutcomeScope, ProgramOutcomes } from '../outcomes/outcomes';
import { inOneSnapshot, withSameSteps, type ComputedOutcomes } from '../outcomes/compute-outcomes';
import { readBasis } from './basis';
import type { Norms } from './roll-up-outcomes';

const readStatement = readSql(__dirname, 'read-rollup.sql');
const programsInScope = readSql(__dirname, '../outcomes/programs-in-scope.sql');

type Row = { readonly outcomes: ComputedOutcomes; readonly basis: string };

/**
 * The numbers of `readOutcomes` as they were last rolled up; null where they cannot be had, or were computed from other
 * norms or other rows. Whether anything was recorded since, whoever asks knows better.
 */
export const readRolledUpOutcomes = (
  sql: Sql,
  { programs, demonstrationOnly }: OutcomeScope,
  { normSets }: Pick<Norms, 'normSets'>,
): Promise<readonly ProgramOutcomes[] | null> =>
  inOneSnapshot(sql, async (snapshot) => {
    const { text } = await readBasis(snapshot, normSets);
    const names = await snapshot.query<{ readonly program: string }>(programsInScope, [programs, demonstrationOnly]);
    const rows = await snapshot.query<Row>(readStatement, [programs, demonstrationOnly]);
    const isWhole = rows.length === names.length && rows.every(({ basis }) => basis === text);
    return isWhole ? withSameSteps(rows.map(({ outcomes }) => outcomes)) : null;
  });
