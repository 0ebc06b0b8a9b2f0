/** More than anybody waits for in earnest: beyond it the log is down, and memory must not fill with what waits. */
const waitingAtMost = 10_000;

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
};

/**
 * Writes one at a time what arrives one by one: whoever comes while a write is under way goes with the next one, and
 * is answered when that has come back. Under load the cost of a commit is shared; alone, nobody waits for company.
 * `write` answers for each item what its caller gets, in their order.
 */
export const groupCommit = <Item, Result>(
  write: (items: readonly Item[]) => Promise<(index: number) => Result>,
  itemsAtOnce: number,
): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = [];
  let writing = false;

  const writeAll = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, itemsAtOnce);
      try {
        const resultAt = await write(group.map(({ item }) => item));
        group.forEach(({ done }, index) => done(resultAt(index)));
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
