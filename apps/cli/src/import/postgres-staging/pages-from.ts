/**
 * Reads item by item, page after page, each page from behind the last item of the one before. Not a cursor: the
 * connection stays free between pages for other statements of the same session.
 */
export async function* pagesFrom<Item>(
  pageSize: number,
  read: (last: Item | null) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  let last: Item | null = null;
  for (;;) {
    const page = await read(last);
    yield* page;
    last = page.at(-1) ?? null;
    if (page.length < pageSize || last === null) return;
  }
}
