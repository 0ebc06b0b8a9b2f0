import { readSql, type Database, type Sql } from '@understory/platform';
import { checkChains } from '../hash-chain/check-chains';
import { faultList, faultOfLog, type FaultList, type Verification } from '../hash-chain/fault';
import { faultsOfSeals } from '../seal/faults-of-seals';
import { headsCheck } from '../seal/heads-check';
import type { VerifyOptions } from '../seal/log-audit';
import { orderCheck, type OrderCheck } from '../seal/order-check';
import { sealStream } from '../seal/seal';
import { sealsInQuestion, type LoggedSeal } from '../seal/seals-in-question';
import { treesAffordable } from '../seal/trees-affordable';
import { chainEntry, type ChainRow } from './chain-entry';
import { hashRuns } from './hash-pages';
import { inSnapshot } from './in-snapshot';
import { onePageAhead } from './one-page-ahead';
import { streamHeadsCheck } from './stream-heads-check';

const chainsStatement = readSql(__dirname, 'chains-in-stream-order.sql');
const sealsStatement = readSql(__dirname, 'logged-seals.sql');
const logHeadStatement = readSql(__dirname, 'read-log-head.sql');

// About 400 KB: while one page is checked, the next one fits between server and process without holding up either.
const pageSize = 250;

/** Reads the whole log as of one moment, while the product goes on, and proves that nothing in it was altered. */
export const verifyPostgresLog = (
  database: Database,
  { onProgress = () => undefined, ...sealOptions }: VerifyOptions = {},
): Promise<Verification> =>
  inSnapshot(database, async (sql) => {
    const faults = faultList();
    const [logHead] = await sql.query<{ readonly position: bigint }>(logHeadStatement);
    const counted = logHead?.position ?? 0n;
    const { seals, unreadable } = sealsInQuestion(await loggedSeals(sql), sealOptions);
    const withTree = treesAffordable(seals, Number(counted));
    const trees = headsCheck([...withTree].map(({ seal }) => seal));
    const heads = streamHeadsCheck();
    const order = orderCheck(seals.map(({ seal }) => seal));

    const { events, streams } = await checkChains(entriesOf(sql), faults, {
      onEvent: (entry) => {
        trees.event(entry);
        heads.event(entry);
      },
      onPage: (checked) => onProgress({ events: checked, total: Number(counted) }),
    });
    const last = await checkPositions(sql, order, faults);
    await heads.check(sql, faults);
    if (counted !== BigInt(events))
      faults.add(faultOfLog(counted, `the log counts ${counted} events, ${events} are there`));

    for (const fault of unreadable) faults.add(fault);
    const treesKept = trees.isKept();
    const headsKept = new Map([...withTree].map((each, index) => [each, treesKept[index] === true]));
    for (const fault of faultsOfSeals(seals, Number(last), { orderKept: order.isKept(), headsKept })) faults.add(fault);
    return { events, streams, seals: seals.length, faults: faults.faults, faultCount: faults.count() };
  });

const loggedSeals = (sql: Sql): Promise<readonly LoggedSeal[]> => sql.query<LoggedSeal>(sealsStatement, [sealStream]);

async function* entriesOf(sql: Sql) {
  for await (const rows of onePageAhead(sql.pages<ChainRow>(chainsStatement, [], pageSize))) yield rows.map(chainEntry);
}

/** Positions count the events without a gap, which both readers and seals rely on. The last of them comes back. */
const checkPositions = async (sql: Sql, order: OrderCheck, faults: FaultList): Promise<bigint> => {
  let reached = 0n;
  let isDense = true;
  for await (const { first, last, hashes } of onePageAhead(hashRuns(sql, 0n))) {
    if (isDense && first !== reached + 1n) {
      isDense = false;
      const missing = reached + 1n;
      faults.add(faultOfLog(missing, `position ${missing} is missing before ${first}: events were removed or moved`));
    }
    order.add(Number(first - 1n), hashes);
    reached = last;
  }
  return reached;
};
