import { readSql, type Sql } from '@understory/platform';

const hashesStatement = readSql(__dirname, 'hashes-after.sql');
const placesStatement = readSql(__dirname, 'places-after.sql');

// 32 bytes each: 160 KB, put together by the server because a row for each hash would cost ten times as much.
const pageSize = 5_000;

type HashesRow = {
  readonly first: bigint | null;
  readonly last: bigint | null;
  readonly count: number;
  readonly hashes: Buffer;
};

/** Hashes of events that stand without a gap, the first of them at `first`. */
export type HashRun = { readonly first: bigint; readonly last: bigint; readonly hashes: Buffer };

/** The hashes of the log in its order; where positions are missing, a run for each event of that page. */
export async function* hashRuns(sql: Sql, after: bigint): AsyncGenerator<HashRun, void, void> {
  let reached = after;
  for (;;) {
    const [page] = await sql.query<HashesRow>(hashesStatement, [reached, pageSize]);
    if (page === undefined || page.first === null || page.last === null) return;
    const { first, last, count, hashes } = page;
    if (last - first + 1n === BigInt(count)) yield { first, last, hashes };
    else yield* runsOfOne(sql, reached);
    reached = last;
    if (count < pageSize) return;
  }
}

async function* runsOfOne(sql: Sql, after: bigint): AsyncGenerator<HashRun, void, void> {
  const places = await sql.query<{ readonly position: bigint; readonly hash: Buffer }>(placesStatement, [
    after,
    pageSize,
  ]);
  for (const { position, hash } of places) yield { first: position, last: position, hashes: hash };
}
