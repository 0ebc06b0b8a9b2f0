/** Asks for the next page before the reader begins with this one, so that server and reader work at the same time. */
export async function* onePageAhead<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page, void, void> {
  const iterator = pages[Symbol.asyncIterator]();
  let next = iterator.next();
  // Awaited below, or here when the reader leaves early; a failure must never go unheard as an unhandled rejection.
  const unheard = (): void => undefined;
  try {
    for (;;) {
      const answer = await next;
      if (answer.done === true) return;
      next = iterator.next();
      next.catch(unheard);
      yield answer.value;
    }
  } finally {
    await next.catch(unheard);
    await iterator.return?.();
  }
}
