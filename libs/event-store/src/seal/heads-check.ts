import type { Link } from '../hash-chain/chain-link';
import { leafOfHead } from './heads-root';
import { merkleTree } from './merkle-tree';
import type { Seal } from './seal';

export type HeadsCheck = {
  /** Every event of the log, in the order of streams, then revisions. */
  event(event: Link): void;
  /** For each seal, whether the last events of all streams, as of that seal, are the sealed ones. */
  isKept(): readonly boolean[];
};

/**
 * Builds one tree for each seal in a single pass: the last event of a stream as of a seal is the last one whose place
 * in the log the seal still covers. Positions count the events of the log.
 */
export const headsCheck = (seals: readonly Seal[]): HeadsCheck => {
  const trees = seals.map((seal) => ({ seal, tree: merkleTree() }));
  const ascending = [...trees].sort((one, other) => one.seal.events - other.seal.events);
  let last: Link | null = null;
  let next = 0;

  /** `last` is the head of its stream for every seal that does not reach as far as `position`. */
  const giveUpTo = (position: number | bigint): void => {
    if (last === null || !isBefore(position)) return;
    const leaf = leafOfHead(last);
    for (; isBefore(position); next += 1) ascending[next]?.tree.addHashed(leaf);
  };
  const isBefore = (position: number | bigint): boolean => (ascending[next]?.seal.events ?? Infinity) < position;

  return {
    event: (event) => {
      if (ascending.length === 0) return;
      if (last?.stream === event.stream) giveUpTo(event.position);
      else {
        giveUpTo(Infinity);
        const covering = ascending.findIndex(({ seal }) => seal.events >= event.position);
        next = covering === -1 ? ascending.length : covering;
      }
      last = event;
    },
    isKept: () => {
      giveUpTo(Infinity);
      last = null;
      return trees.map(
        ({ seal, tree }) => tree.leaves() === seal.streams && tree.root().toString('hex') === seal.headsRoot,
      );
    },
  };
};
