type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Turns calls that arrive together into one statement: while one batch is under way the next gathers; a lone call waits
 * for nothing. `perform` starts after the call was made and answers in the order of its items.
 */
export const gather = <Item, Result>(
  perform: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  let waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  const performAll = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const results = await perform(batch.map(({ item }) => item));
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index];
          if (result === undefined)
            reject(new Error('A gathered statement answered fewer rows than it was asked for.'));
          else resolve(result);
        });
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    busy = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // In a moment, so that calls made in the same turn share the first batch too.
      if (!busy) {
        busy = true;
        queueMicrotask(() => void performAll());
      }
    });
};
