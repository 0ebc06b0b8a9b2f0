import { createHash } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { ChainEntry } from '../hash-chain/check-chains';
import { recordedAtIn } from '../hash-chain/continues';
import { listedFaults, type FaultList } from '../hash-chain/fault';
import { onePageAhead } from './one-page-ahead';

const headsStatement = readSql(__dirname, 'heads-in-stream-order.sql');
const disagreeingStatement = readSql(__dirname, 'heads-that-disagree.sql');

const pageSize = 1_000;

type Head = {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
  readonly recordedAt: string;
};
type DisagreeingRow = {
  readonly stream: string;
  readonly headRevision: number | null;
  readonly lastRevision: number | null;
  readonly position: bigint | null;
};

export type StreamHeadsCheck = {
  /** Every event of the log, in the order of streams, then revisions. */
  event(entry: ChainEntry): void;
  check(sql: Sql, faults: FaultList): Promise<void>;
};

/**
 * Whether the heads that appends go by are the last events of their streams. Both sides are hashed as they pass; only
 * when the hashes differ does the server compare them one by one, which takes another reading of the log.
 */
export const streamHeadsCheck = (): StreamHeadsCheck => {
  const found = createHash('sha256');
  let last: ChainEntry | null = null;
  const addLast = (): void => {
    if (last !== null) found.update(lineOf({ ...last, recordedAt: recordedAtIn(last.body) }));
  };
  return {
    event: (entry) => {
      if (last?.stream !== entry.stream) addLast();
      last = entry;
    },
    check: async (sql, faults) => {
      addLast();
      const kept = createHash('sha256');
      for await (const heads of onePageAhead(sql.pages<Head>(headsStatement, [], pageSize)))
        kept.update(heads.map(lineOf).join(''));
      if (kept.digest('hex') !== found.digest('hex')) await addDisagreeing(sql, faults);
    },
  };
};

const lineOf = ({ stream, revision, hash, recordedAt }: Head): string =>
  `${JSON.stringify([stream, revision, hash, recordedAt])}\n`;

const addDisagreeing = async (sql: Sql, faults: FaultList): Promise<void> => {
  const alreadyFaulty = new Set(faults.faults.map(({ stream }) => stream));
  const rows = await sql.query<DisagreeingRow>(disagreeingStatement, [listedFaults]);
  for (const { stream, headRevision, lastRevision, position } of rows) {
    if (alreadyFaulty.has(stream)) continue;
    const what =
      `the stream's head says revision ${headRevision ?? 'none'}, its last event is ${lastRevision ?? 'none'}` +
      (headRevision === lastRevision ? ', but their hashes or times differ' : '');
    faults.add({ stream, revision: lastRevision, position, what });
  }
};
