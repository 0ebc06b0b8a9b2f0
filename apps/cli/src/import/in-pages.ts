export type PageLimits = { readonly items: number; readonly weight: number };

/** Groups a stream of items, so that work can be shared by a page of them; a page is full at either limit. */
export async function* inPages<Item>(
  items: AsyncIterable<Item>,
  weightOf: (item: Item) => number,
  limits: PageLimits,
): AsyncIterable<readonly Item[]> {
  let page: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    page.push(item);
    weight += weightOf(item);
    if (page.length < limits.items && weight < limits.weight) continue;
    yield page;
    page = [];
    weight = 0;
  }
  if (page.length > 0) yield page;
}
