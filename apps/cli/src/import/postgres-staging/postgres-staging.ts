import type { Conflict, Fault, RowsOfChild, StagedRow, Staging } from '@understory/interchange';
import { readSql, type Sql } from '@understory/platform';
import { groupByChild } from './group-by-child';
import { pagesFrom } from './pages-from';
import { ephemeralSeal, type RowSeal } from './row-seal';

const sql = (file: string) => readSql(__dirname, file);
const createRowTable = sql('create-row-table.sql');
const createFaultTable = sql('create-fault-table.sql');
const dropTables = sql('drop-tables.sql');
const insertRows = sql('insert-rows.sql');
const insertFaults = sql('insert-faults.sql');
const deleteRepeats = sql('delete-repeats.sql');
const indexRows = sql('index-rows.sql');
const indexFaults = sql('index-faults.sql');
const analyzeRows = sql('analyze-rows.sql');
const countRows = sql('count-rows.sql');
const countFaults = sql('count-faults.sql');
const readConflicts = sql('read-conflicts.sql');
const readFaults = sql('read-faults.sql');
const readRows = sql('read-rows.sql');

/** Rows a page when reading back: some hundred kilobytes, whatever the file's length. */
const pageSize = 1_000;
/** Larger, because every page of conflicts compares the whole file anew. */
const conflictPageSize = 10_000;

/**
 * Stages a file in temporary tables of one session of the database, for as long as the work lasts. Rows rest sealed;
 * in the clear stand only the child's id, the place in its order, and digests under a key that is never written down.
 */
export const withPostgresStaging = <Row extends { readonly line: number }, Result>(
  database: Pick<Sql, 'session'>,
  work: (staging: Staging<Row>) => Promise<Result>,
): Promise<Result> =>
  database.session(async (session) => {
    await session.query(dropTables);
    await session.query(createRowTable);
    await session.query(createFaultTable);
    try {
      return await work(postgresStaging<Row>(session, ephemeralSeal()));
    } finally {
      await session.query(dropTables);
    }
  });

const postgresStaging = <Row extends { readonly line: number }>(session: Sql, seal: RowSeal): Staging<Row> => ({
  put: async (rows) => {
    await session.query(insertRows, columnsOf(rows, seal));
  },
  complain: async (faults) => {
    const values = [
      faults.map(({ line }) => line),
      // A message may quote a cell, and what a temporary table does not hold in memory goes to a file.
      faults.map(({ column }) => seal.seal(column)),
      faults.map(({ message }) => seal.seal(message)),
    ];
    await session.query(insertFaults, values);
  },
  settle: async () => {
    const repeats = (await session.query<{ readonly repeats: number }>(deleteRepeats))[0]?.repeats ?? 0;
    await session.query(indexRows);
    await session.query(indexFaults);
    await session.query(analyzeRows);
    const kept = (await session.query<{ readonly rows: number }>(countRows))[0]?.rows ?? 0;
    return { rows: kept + repeats, repeats };
  },
  conflicts: () =>
    pagesFrom<Conflict>(conflictPageSize, (last) =>
      session.query(readConflicts, [last?.line ?? 0, last?.about ?? '', conflictPageSize]),
    ),
  faultCount: async () => (await session.query<{ readonly faults: number }>(countFaults))[0]?.faults ?? 0,
  faults: async function* () {
    const found = pagesFrom<Fault & { readonly ordinal: bigint }>(pageSize, (last) =>
      session.query(readFaults, [last?.line ?? 0, last?.ordinal ?? 0, pageSize]),
    );
    for await (const { line, column, message } of found)
      yield { line, column: seal.open(column), message: seal.open(message) };
  },
  children: (): AsyncIterable<RowsOfChild<Row>> =>
    groupByChild(
      pagesFrom<SealedRow>(pageSize, (last) =>
        session.query(readRows, [last?.childId ?? '', last?.day ?? '', last?.place ?? 0, last?.line ?? 0, pageSize]),
      ),
      // What was sealed here a moment ago was a row of this type.
      ({ line, sealed }) => ({ ...(JSON.parse(seal.open(sealed)) as Row), line }),
    ),
});

type SealedRow = {
  readonly line: number;
  readonly childId: string;
  readonly day: string;
  readonly place: number;
  readonly sealed: string;
};

/** One array a column, so that a batch is one statement with eight parameters. */
const columnsOf = <Row extends { readonly line: number }>(rows: readonly StagedRow<Row>[], seal: RowSeal) => {
  const contents = rows.map(({ row }) => JSON.stringify({ ...row, line: 0 }));
  return [
    rows.map(({ row }) => row.line),
    rows.map(({ childId }) => childId),
    rows.map(({ place }) => place.day),
    rows.map(({ place }) => place.order),
    rows.map(({ place }) => seal.digest(place.key)),
    contents.map((content) => seal.digest(content)),
    rows.map(({ childId, place }) => (place.born === null ? null : seal.digest(`${childId} ${place.born}`))),
    contents.map((content) => seal.seal(content)),
  ];
};
