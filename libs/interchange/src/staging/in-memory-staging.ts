import type { Fault } from '../fault';
import type { Conflict, RowsOfChild, StagedRow, Staging } from './staging';

type Line = { readonly line: number };

/** For specs and small files. */
export const inMemoryStaging = <Row extends Line>(): Staging<Row> => {
  const faults: Fault[] = [];
  const staged: StagedRow<Row>[] = [];
  let settled: readonly StagedRow<Row>[] = [];

  return {
    put: async (rows) => void staged.push(...rows),
    complain: async (more) => void faults.push(...more),
    settle: async () => {
      settled = firstOfEach(staged.toSorted(byLine), ({ place, row }) => `${place.key} ${contentOf(row)}`);
      return { rows: staged.length, repeats: staged.length - settled.length };
    },
    conflicts: async function* () {
      const differing = [
        ...against('key', settled, ({ place }) => place.key),
        ...against('born', firstOfEach(settled, bornOfChild), ({ childId }) => childId),
      ];
      yield* differing.sort((one, other) => one.line - other.line);
    },
    faultCount: async () => faults.length,
    faults: async function* () {
      yield* faults.toSorted((one, other) => one.line - other.line);
    },
    children: async function* () {
      yield* groupsOf(settled.toSorted(byChildAndPlace));
    },
  };
};

const contentOf = <Row extends Line>(row: Row): string => JSON.stringify({ ...row, line: 0 });

const bornOfChild = ({ childId, place }: StagedRow<Line>): string => `${childId} ${place.born ?? ''}`;

const byLine = (one: StagedRow<Line>, other: StagedRow<Line>): number => one.row.line - other.row.line;

const byChildAndPlace = (one: StagedRow<Line>, other: StagedRow<Line>): number => {
  if (one.childId !== other.childId) return one.childId < other.childId ? -1 : 1;
  if (one.place.day !== other.place.day) return one.place.day < other.place.day ? -1 : 1;
  return one.place.order - other.place.order || byLine(one, other);
};

const firstOfEach = <Staged>(rows: readonly Staged[], identity: (row: Staged) => string): readonly Staged[] => {
  const first = new Map<string, Staged>();
  for (const row of rows) if (!first.has(identity(row))) first.set(identity(row), row);
  return [...first.values()];
};

/** Everything that shares an identity with an earlier line, which after `firstOfEach` means that it differs from it. */
const against = <Row extends Line>(
  about: Conflict['about'],
  rows: readonly StagedRow<Row>[],
  identity: (row: StagedRow<Row>) => string,
): readonly Conflict[] => {
  const first = new Map(firstOfEach(rows, identity).map((row) => [identity(row), row.row.line]));
  return rows.flatMap((row) => {
    const firstLine = first.get(identity(row)) ?? row.row.line;
    return firstLine === row.row.line ? [] : [{ about, line: row.row.line, firstLine }];
  });
};

function* groupsOf<Row extends Line>(rows: readonly StagedRow<Row>[]): Generator<RowsOfChild<Row>> {
  let group: Row[] = [];
  for (const [index, { childId, row }] of rows.entries()) {
    group.push(row);
    if (rows[index + 1]?.childId === childId) continue;
    yield { childId, rows: group };
    group = [];
  }
}
