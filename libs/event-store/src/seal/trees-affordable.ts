import type { SealInQuestion } from './seals-in-question';

const leavesAtLeast = 1_000_000;

/**
 * Seals whose tree is built again: those kept outside, then the newest. A tree has a leaf for each stream, so all trees
 * of a long life would cost far more than the log itself; the hashes of order and content already prove the older ones.
 */
export const treesAffordable = (seals: readonly SealInQuestion[], events: number): ReadonlySet<SealInQuestion> => {
  const chosen = new Set<SealInQuestion>();
  let leavesLeft = Math.max(leavesAtLeast, events);
  for (const each of [...seals].reverse()) {
    leavesLeft -= each.seal.streams;
    if (leavesLeft < 0 && chosen.size > 0) break;
    chosen.add(each);
  }
  return chosen;
};
