import { readSql, type Sql } from '@understory/platform';
import type { ReadEntry } from '../read-entry';
import { readLogHead, type ReadLogHead } from './chain-head';
import { firstPreviousHash, hashOfEntry, textOfEntry } from './hash-of-entry';

const entriesInOrder = readSql(__dirname, 'entries-in-order.sql');
const entriesInPage = 1_000;

/** How the log ended at one moment, as it was sealed then; `name` is what a finding calls it. */
export type SealedHead = ReadLogHead & { readonly name: string };

export type ReadLogVerification = {
  readonly entries: number;
  /** Those from before entries were chained: nothing proves them. */
  readonly unchained: number;
  readonly seals: number;
  /** The first break of the chain, then whatever seals contradict. Names entries, never what they say. */
  readonly faults: readonly string[];
};

type ChainedEntry = Omit<ReadEntry, 'purposeId' | 'searchDigest' | 'follows'> & {
  readonly entryId: bigint;
  readonly purposeId: string | null;
  readonly searchDigest: string | null;
  readonly follows: bigint | null;
  readonly previousHash: string | null;
  readonly hash: string | null;
};

type Last = { readonly entryId: bigint; readonly hash: string | null };

/** Follows the chain from its first entry to its head, and holds it against what was sealed. */
export const verifyReadLog = async (sql: Sql, seals: readonly SealedHead[]): Promise<ReadLogVerification> => {
  const sealed = new Map(seals.map((seal) => [BigInt(seal.entryId), seal.hash]));
  const proven = new Set<bigint>();
  let [entries, unchained] = [0, 0];
  let last: Last | null = null;
  let firstBreak: string | null = null;
  // The head first: entries may still be added while the chain is read.
  const head = await readLogHead(sql);
  for await (const page of sql.pages<ChainedEntry>(entriesInOrder, [], entriesInPage))
    for (const entry of page) {
      firstBreak ??= breakAt(entry, last);
      entries += 1;
      if (entry.hash === null) unchained += 1;
      else if (sealed.get(entry.entryId) === entry.hash) proven.add(entry.entryId);
      last = { entryId: entry.entryId, hash: entry.hash };
      if (head !== null && entry.entryId === BigInt(head.entryId) && entry.hash !== head.hash)
        firstBreak ??= `entry ${entry.entryId} is not the one that was appended last`;
    }
  const end = last?.entryId ?? 0n;
  if (head !== null && end < BigInt(head.entryId))
    firstBreak ??= `entry ${end + 1n} is missing, and whatever followed: the end was cut off`;
  const faults = seals
    .filter(({ entryId }) => !proven.has(BigInt(entryId)))
    .map(({ name, entryId }) =>
      end < BigInt(entryId)
        ? `${name} covers entry ${entryId} and the log ends at ${end}: the end was cut off`
        : `${name} covers another entry ${entryId} than the one that is there: the log was written anew`,
    );
  return { entries, unchained, seals: seals.length, faults: firstBreak === null ? faults : [firstBreak, ...faults] };
};

/** What is wrong with an entry behind the one before it; null when nothing is. */
const breakAt = (entry: ChainedEntry, last: Last | null): string | null => {
  const { entryId, previousHash, hash } = entry;
  if (hash === null || previousHash === null)
    return last === null || last.hash === null ? null : `entry ${entryId} has no hash: it was inserted or changed`;
  const next = (last?.entryId ?? 0n) + 1n;
  if (entryId !== next) return `entry ${next} is missing: the next one is ${entryId}`;
  if (previousHash !== (last?.hash ?? firstPreviousHash))
    return `entry ${entryId} does not continue the one before it: one of them was changed, or others stood between`;
  return hashOfEntry(textOf(entry), entryId, previousHash) === hash ? null : `entry ${entryId} was changed`;
};

const textOf = ({ purposeId, searchDigest, follows, ...entry }: ChainedEntry): string =>
  textOfEntry({
    ...entry,
    ...(purposeId === null ? {} : { purposeId }),
    ...(searchDigest === null ? {} : { searchDigest }),
    ...(follows === null ? {} : { follows }),
  });
