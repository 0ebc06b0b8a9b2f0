/** More than anybody waits for in earnest: beyond it the log is down, and memory must not fill with what waits. */
const waitingAtMost = 10_000;

type Waiting<Item> = { readonly item: Item; readonly done: () => void; readonly failed: (error: unknown) => void };

/**
 * Writes one at a time what arrives one by one: whoever comes while a write is under way goes with the next one, and
 * is answered when that has come back. Under load the cost of a commit is shared; alone, nobody waits for company.
 */
export const groupCommit = <Item>(
  write: (items: readonly Item[]) => Promise<void>,
  itemsAtOnce: number,
): ((item: Item) => Promise<void>) => {
  const waiting: Waiting<Item>[] = [];
  let writing = false;

  const writeAll = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, itemsAtOnce);
      try {
        await write(group.map(({ item }) => item));
        group.forEach(({ done }) => done());
      } catch (error) {
        group.forEach(({ failed }) => failed(error));
      }
    }
    writing = false;
  };

  return (item) =>
    new Promise((done, failed) => {
      if (waiting.length >= waitingAtMost) return failed(new Error(`${waitingAtMost} entries wait already.`));
      waiting.push({ item, done, failed });
      if (!writing) void writeAll();
    });
};
