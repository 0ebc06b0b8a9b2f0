import { leafOfHead, type SealedHead } from './heads-root';
import { merkleTree } from './merkle-tree';
import type { SealableState } from './seal';

/** The Merkle root over heads that stand in no order yet. */
export const rootOfHeads = (
  heads: ReadonlyMap<string, Omit<SealedHead, 'stream'>>,
): Pick<SealableState, 'streams' | 'headsRoot'> => {
  const tree = merkleTree();
  // Names are ASCII, so this is the order of every store.
  for (const stream of [...heads.keys()].sort()) {
    const head = heads.get(stream);
    if (head !== undefined) tree.addHashed(leafOfHead({ stream, revision: head.revision, hash: head.hash }));
  }
  return { streams: tree.leaves(), headsRoot: tree.root().toString('hex') };
};
