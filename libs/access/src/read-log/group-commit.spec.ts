import { groupCommit } from './group-commit';

/** Writes that end when the test says so. */
const heldWriter = () => {
  const groups: (readonly string[])[] = [];
  const ends: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const write = (group: readonly string[]) =>
    new Promise<(index: number) => string>((end, fail) => {
      groups.push(group);
      ends.push({ end: () => end((index) => `${group[index]} written`), fail });
    });
  return { groups, ends, write };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a group commit', () => {
  it('writes at once when nothing is under way, and everything that came meanwhile together', async () => {
    const { groups, ends, write } = heldWriter();
    const commit = groupCommit(write, 10);
    const all = [commit('a'), commit('b'), commit('c')];
    expect(groups).toEqual([['a']]);
    ends[0]?.end();
    await turn();
    expect(groups).toEqual([['a'], ['b', 'c']]);
    ends[1]?.end();
    await Promise.all(all);
  });

  it('answers nobody before the write that holds their item has come back', async () => {
    const { ends, write } = heldWriter();
    const commit = groupCommit(write, 10);
    const answered: string[] = [];
    void commit('a').then(() => answered.push('a'));
    const second = commit('b').then(() => answered.push('b'));
    ends[0]?.end();
    await turn();
    expect(answered).toEqual(['a']);
    ends[1]?.end();
    await second;
    expect(answered).toEqual(['a', 'b']);
  });

  it('tells those of a failed group, and goes on with the next', async () => {
    const { ends, write } = heldWriter();
    const commit = groupCommit(write, 10);
    const first = commit('a');
    const second = commit('b');
    ends[0]?.fail(new Error('down'));
    await expect(first).rejects.toThrow('down');
    await turn();
    ends[1]?.end();
    await expect(second).resolves.toBe('b written');
  });

  it('keeps a group within its size', async () => {
    const { groups, ends, write } = heldWriter();
    const commit = groupCommit(write, 2);
    const all = ['a', 'b', 'c', 'd'].map(commit);
    for (let index = 0; index < 3; index += 1) {
      ends[index]?.end();
      await turn();
    }
    await Promise.all(all);
    expect(groups).toEqual([['a'], ['b', 'c'], ['d']]);
  });
});
