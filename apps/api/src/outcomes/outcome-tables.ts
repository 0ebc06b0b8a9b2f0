import { CsvFile } from './csv-file';
import type { Outcomes, ProgramOfOutcomes } from './outcomes.answer';
import type { outcomeTables } from './outcomes.query';

/** The same numbers as in the answer; what is withheld there is empty here, and marked. */
export const outcomeTable = ({ programs }: Outcomes, table: (typeof outcomeTables)[number]): CsvFile =>
  table === 'flags' ? flagTable(programs) : regionTable(programs);

const regionColumns = [
  ...['program', 'region', 'assessment', 'mean_percent', 'n', 'missing', 'unreadable', 'suppressed'],
  ...['norm_sets', 'mixed_norm_sets'],
];

const regionTable = (programs: readonly ProgramOfOutcomes[]): CsvFile => {
  const rows = programs.flatMap((program) =>
    program.regions.flatMap(({ region, steps }) =>
      steps.map(({ step, meanPercent, n, missing, unreadable, suppressed, mixedNormSets }) => [
        ...[program.program, region, step === 0 ? 'baseline' : step, meanPercent, n, missing, unreadable, suppressed],
        ...[normSetNames(program), mixedNormSets],
      ]),
    ),
  );
  return new CsvFile('outcomes', regionColumns, rows, []);
};

const flagTable = (programs: readonly ProgramOfOutcomes[]): CsvFile => {
  const rows = programs.flatMap(({ program, flags }) =>
    flags.map(({ region, raised, accepted, declined, suppressed }) => [
      ...[program, region, raised, accepted, declined, suppressed],
    ]),
  );
  return new CsvFile('flags', ['program', 'region', 'raised', 'accepted', 'declined', 'suppressed'], rows, []);
};

const normSetNames = ({ normSets }: ProgramOfOutcomes): string =>
  normSets
    .map(({ name, version, demonstration }) => `${name} ${version}${demonstration ? ' (demonstration norms)' : ''}`)
    .join('; ');
