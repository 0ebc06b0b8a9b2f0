import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { leafHash, merkleTree } from './merkle-tree';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** As section 2.1 of RFC 6962 defines it, by recursion over the whole list. */
const definition = (leaves: readonly Uint8Array[]): Buffer => {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.of(0), only);
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Buffer.of(1), definition(leaves.slice(0, half)), definition(leaves.slice(half)));
};

const rootOf = (leaves: readonly Uint8Array[]): Buffer => {
  const tree = merkleTree();
  leaves.forEach((leaf) => tree.addHashed(leafHash(leaf)));
  return tree.root();
};

// The test inputs of the reference implementation of Certificate Transparency.
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => Buffer.from(hex, 'hex'),
);

describe('the Merkle tree', () => {
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('over the first %s known leaves has the known root', (count, root) =>
    expect(rootOf(known.slice(0, count)).toString('hex')).toBe(root),
  );

  it('is the one that the RFC defines, over any leaves', () =>
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (leaves) =>
        rootOf(leaves).equals(definition(leaves)),
      ),
    ));

  it('can be asked between leaves and goes on', () => {
    const tree = merkleTree();
    for (const [index, leaf] of known.entries()) {
      tree.addHashed(leafHash(leaf));
      expect(tree.root()).toEqual(definition(known.slice(0, index + 1)));
      expect(tree.leaves()).toBe(index + 1);
    }
  });

  it('does not take two leaves for the node above them', () => {
    const [left, right] = [leafHash(Buffer.of(1)), leafHash(Buffer.of(2))];
    expect(rootOf([Buffer.concat([left, right])])).not.toEqual(rootOf([Buffer.of(1), Buffer.of(2)]));
  });
});
