import { hash as digestOf } from 'node:crypto';

// RFC 6962, section 2.1: the prefixes keep a node from being passed off as a leaf.
const leafPrefix = Buffer.of(0x00);
const nodePrefix = Buffer.of(0x01);

export const leafHash = (leaf: Uint8Array): Buffer => digestOf('sha256', Buffer.concat([leafPrefix, leaf]), 'buffer');

const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  digestOf('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer');

export type MerkleTree = { readonly leaves: () => number; addHashed(leaf: Buffer): void; root(): Buffer };

type Subtree = { readonly leaves: number; readonly hash: Buffer };

/** The tree hash of RFC 6962 over leaves that come one by one; remembers one subtree for each bit of their number. */
export const merkleTree = (): MerkleTree => {
  const subtrees: Subtree[] = [];
  let leaves = 0;

  const push = (subtree: Subtree): void => {
    const left = subtrees.at(-1);
    if (left?.leaves !== subtree.leaves) return void subtrees.push(subtree);
    subtrees.pop();
    push({ leaves: left.leaves * 2, hash: nodeHash(left.hash, subtree.hash) });
  };

  return {
    leaves: () => leaves,
    addHashed: (hash) => {
      leaves += 1;
      push({ leaves: 1, hash });
    },
    root: () =>
      subtrees.length === 0
        ? digestOf('sha256', '', 'buffer')
        : subtrees.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right)),
  };
};
