import { assessmentKinds, type NormSetLookup } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import { flagOutcomes, type FlagInProgram } from './flag-outcomes';
import type { OutcomeScope, ProgramOutcomes } from './outcomes';
import { normSetsOf, regionOutcomes, withheldCell } from './region-outcomes';
import { seriesOfChild, type AssessedInProgram, type StepOfChild } from './series-of-child';

const assessmentsInScope = readSql(__dirname, 'assessments-in-scope.sql');
const flagsInScope = readSql(__dirname, 'flags-in-scope.sql');
const programsInScope = readSql(__dirname, 'programs-in-scope.sql');

const rowsAtOnce = 2_000;

type SeriesByProgram = ReadonlyMap<string, readonly (readonly StepOfChild[])[]>;

/** With as many steps as the longest series of the program itself, which must not be told: see `withSameSteps`. */
export type ComputedOutcomes = ProgramOutcomes;

export const inOneSnapshot = <Result>(sql: Sql, read: (snapshot: Sql) => Promise<Result>): Promise<Result> =>
  sql.transaction(async (snapshot) => {
    await snapshot.query('set transaction isolation level repeatable read, read only');
    return read(snapshot);
  });

/** Of each program in scope, by the children who are in it now, from the rows of their assessments and flags. */
export const computeOutcomes = async (
  snapshot: Sql,
  { programs, demonstrationOnly }: OutcomeScope,
  lookup: NormSetLookup,
): Promise<readonly ComputedOutcomes[]> => {
  const names = await snapshot.query<{ readonly program: string }>(programsInScope, [programs, demonstrationOnly]);
  const flags = await snapshot.query<FlagInProgram>(flagsInScope, [programs, demonstrationOnly]);
  const pages = snapshot.pages<AssessedInProgram>(
    assessmentsInScope,
    [programs, demonstrationOnly, assessmentKinds],
    rowsAtOnce,
  );
  const byProgram = await seriesByProgram(pages, lookup);
  return names.map(({ program }) => {
    const series = byProgram.get(program) ?? [];
    return {
      program,
      normSets: normSetsOf(series),
      regions: regionOutcomes(series, longestOf(series)),
      flags: flagOutcomes(flags.filter((flag) => flag.program === program)),
    };
  });
};

/** As many steps for every program, and two at least, so that their number tells of none. */
export const withSameSteps = (programs: readonly ComputedOutcomes[]): readonly ProgramOutcomes[] => {
  const most = Math.max(2, ...programs.map(({ regions }) => regions[0]?.steps.length ?? 0));
  return programs.map((outcomes) => ({
    ...outcomes,
    regions: outcomes.regions.map(({ region, steps }) => ({
      region,
      steps: Array.from({ length: most }, (_, step) => steps[step] ?? withheldCell(step)),
    })),
  }));
};

const longestOf = (series: readonly (readonly StepOfChild[])[]): number =>
  series.reduce((longest, steps) => Math.max(longest, steps.length - 1), 0);

/** Rows come child by child: only the percents of a child are kept, never its ratings. */
const seriesByProgram = async (
  pages: AsyncIterable<readonly AssessedInProgram[]>,
  lookup: NormSetLookup,
): Promise<SeriesByProgram> => {
  const byProgram = new Map<string, (readonly StepOfChild[])[]>();
  let ofOneChild: AssessedInProgram[] = [];
  const finishChild = (): void => {
    const [first] = ofOneChild;
    if (first === undefined) return;
    const series = byProgram.get(first.program) ?? [];
    series.push(seriesOfChild(ofOneChild, lookup));
    byProgram.set(first.program, series);
    ofOneChild = [];
  };
  for await (const page of pages) {
    for (const row of page) {
      if (ofOneChild[0] !== undefined && ofOneChild[0].childId !== row.childId) finishChild();
      ofOneChild.push(row);
    }
  }
  finishChild();
  return byProgram;
};
