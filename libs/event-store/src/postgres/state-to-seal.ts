import { readSql, type Database } from '@understory/platform';
import { leafOfHead, type SealedHead } from '../seal/heads-root';
import { merkleTree } from '../seal/merkle-tree';
import { firstOrderHash, orderHasher } from '../seal/order-hash';
import type { PreviousSeal, SealableState } from '../seal/seal';
import { hashRuns } from './hash-pages';
import { onePageAhead } from './one-page-ahead';
import { inSnapshot } from './in-snapshot';

const headsStatement = readSql(__dirname, 'heads-in-stream-order.sql');
const logHeadStatement = readSql(__dirname, 'read-log-head.sql');

const pageSize = 1_000;

/** Reads the heads of all streams, and of the log only what came since the seal before. */
export const stateToSeal = (database: Database, previous: PreviousSeal | null): Promise<SealableState> =>
  inSnapshot(database, async (sql) => {
    const [logHead] = await sql.query<{ readonly position: bigint }>(logHeadStatement);
    const order = orderHasher(previous?.orderHash ?? firstOrderHash);
    for await (const { hashes } of hashRuns(sql, BigInt(previous?.events ?? 0))) order.add(hashes);
    const tree = merkleTree();
    for await (const heads of onePageAhead(sql.pages<SealedHead>(headsStatement, [], pageSize)))
      for (const head of heads) tree.addHashed(leafOfHead(head));
    return {
      events: Number(logHead?.position ?? 0n),
      streams: tree.leaves(),
      headsRoot: tree.root().toString('hex'),
      orderHash: order.digest(),
    };
  });
