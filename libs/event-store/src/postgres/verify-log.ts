import { readSql, type Database, type Sql } from '@understory/platform';
import { checkChains, type ChainEntry } from '../hash-chain/check-chains';
import { listedFaults, type Fault, type Verification, type VerifyProgress } from '../hash-chain/fault';

const chainsStatement = readSql(__dirname, 'chains-in-stream-order.sql');
const gapStatement = readSql(__dirname, 'first-gap-in-positions.sql');
const headsStatement = readSql(__dirname, 'heads-that-disagree.sql');
const logHeadStatement = readSql(__dirname, 'read-log-head.sql');

const pageSize = 1_000;

type GapRow = { readonly position: bigint; readonly expected: bigint };
type HeadRow = {
  readonly stream: string;
  readonly headRevision: number | null;
  readonly lastRevision: number | null;
  readonly position: bigint | null;
};

/** Reads the whole log as of one moment, while the product goes on, and proves that nothing in it was altered. */
export const verifyPostgresLog = (
  database: Database,
  onProgress: VerifyProgress = () => undefined,
): Promise<Verification> =>
  database.transaction(async (sql) => {
    // One snapshot for all checks: an append between two of them would look like a fault.
    await sql.query('set transaction isolation level repeatable read, read only');
    const [logHead] = await sql.query<{ readonly position: bigint }>(logHeadStatement);
    const counted = logHead?.position ?? 0n;
    const total = Number(counted);
    const pages = sql.pages<ChainEntry>(chainsStatement, [], pageSize);
    const chains = await checkChains(pages, (events) => onProgress({ events, total }));
    const further = [
      ...(await faultsOfPositions(sql)),
      ...(await faultsOfHeads(sql, new Set(chains.faults.map(({ stream }) => stream)))),
      ...faultsOfCounter(counted, BigInt(chains.events)),
    ];
    return {
      ...chains,
      faults: [...chains.faults, ...further].slice(0, listedFaults),
      faultCount: chains.faultCount + further.length,
    };
  });

const faultsOfPositions = async (sql: Sql): Promise<readonly Fault[]> => {
  const gaps = await sql.query<GapRow>(gapStatement);
  return gaps.map(({ position, expected }) => ({
    stream: null,
    revision: null,
    position: expected,
    what: `position ${expected} is missing before ${position}: events were removed or moved`,
  }));
};

const faultsOfHeads = async (sql: Sql, alreadyFaulty: ReadonlySet<string | null>): Promise<readonly Fault[]> => {
  const rows = await sql.query<HeadRow>(headsStatement, [listedFaults]);
  return rows
    .filter(({ stream }) => !alreadyFaulty.has(stream))
    .map(({ stream, headRevision, lastRevision, position }) => ({
      stream,
      revision: lastRevision,
      position,
      what:
        `the stream's head says revision ${headRevision ?? 'none'}, its last event is ${lastRevision ?? 'none'}` +
        (headRevision === lastRevision ? ', but their hashes or times differ' : ''),
    }));
};

const faultsOfCounter = (counted: bigint, found: bigint): readonly Fault[] =>
  counted === found
    ? []
    : [
        {
          stream: null,
          revision: null,
          position: counted,
          what: `the log counts ${counted} events, ${found} are there`,
        },
      ];
