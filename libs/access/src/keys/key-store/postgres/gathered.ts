type Ask = (asked: readonly string[]) => Promise<ReadonlySet<string>>;

/** Questions that come while one is under way are put together as the next. Each was asked after it came: none is stale. */
export const gathered = (ask: Ask): Ask => {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { readonly asked: Set<string>; readonly answer: Promise<ReadonlySet<string>> } | null = null;
  return async (asked) => {
    if (next === null) {
      const waiting = new Set<string>();
      const answer = underWay.then(() => {
        next = null;
        return ask([...waiting]);
      });
      underWay = answer.catch(() => undefined);
      next = { asked: waiting, answer };
    }
    for (const one of asked) next.asked.add(one);
    return next.answer;
  };
};
