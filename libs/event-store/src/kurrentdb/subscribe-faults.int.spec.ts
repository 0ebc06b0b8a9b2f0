import type { Json } from '../envelope';
import type { Checkpoint, ReadAllFilter, SubscriptionItem } from '../event-store';
import { appendEach, streamsOf } from './double/drafts.fixture';
import { openFaultyStore, type FaultyStore } from './double/open-faulty-store.fixture';

describe('a subscription to a KurrentDB that fails', () => {
  let faulty: FaultyStore;
  let stop: AbortController;
  beforeEach(async () => {
    faulty = await openFaultyStore();
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await faulty.close();
  });

  const subscribe = (options: { after?: Checkpoint | null; filter?: ReadAllFilter; pageSize?: number } = {}) =>
    faulty.store.subscribe({ after: null, ...options, signal: stop.signal })[Symbol.asyncIterator]();

  const take = async (
    items: AsyncIterator<SubscriptionItem>,
    until: (item: SubscriptionItem) => boolean,
  ): Promise<readonly SubscriptionItem[]> => {
    const taken: SubscriptionItem[] = [];
    for (;;) {
      const next = await items.next();
      if (next.done === true) return taken;
      taken.push(next.value);
      if (until(next.value)) return taken;
    }
  };
  const dataOf = (items: readonly SubscriptionItem[]): readonly Json[] =>
    items.flatMap((item) => (item.kind === 'events' ? item.events.map(({ data }) => data) : []));
  const holds = (data: Json) => (item: SubscriptionItem) =>
    item.kind === 'events' && item.events.some((event) => event.data === data);
  const isCaughtUp = ({ kind }: SubscriptionItem): boolean => kind === 'caught-up';

  it.each(['error', 'end'] as const)(
    'goes on without loss or repetition after it was dropped with an %s',
    async (how) => {
      const items = subscribe();
      await take(items, isCaughtUp);
      faulty.faults.breakAfter = { events: 2, with: how };
      await appendEach(faulty.store, 1, 2, 3, 4, 5);
      expect(dataOf(await take(items, holds(5)))).toEqual([1, 2, 3, 4, 5]);
      faulty.faults.breakAfter = { events: 1, with: how };
      await appendEach(faulty.store, 6, 7);
      expect(dataOf(await take(items, holds(7)))).toEqual([6, 7]);
    },
  );

  it('gives an event once that the server gives twice', async () => {
    faulty.faults.repeat = true;
    const items = subscribe();
    await take(items, isCaughtUp);
    await appendEach(faulty.store, 1, 2, 3);
    expect(dataOf(await take(items, holds(3)))).toEqual([1, 2, 3]);
  });

  it('never tells a position before the events up to it, though the server does', async () => {
    faulty.faults.checkpointFirst = true;
    await appendEach(faulty.store, 1, 2, 3);
    const items = subscribe({ pageSize: 1 });
    const taken = [...(await take(items, isCaughtUp))];
    await appendEach(faulty.store, 4, 5);
    taken.push(...(await take(items, holds(5))));
    let last = 0n;
    for (const item of taken) {
      if (item.kind === 'events') last = item.events.at(-1)?.position ?? last;
      else if (item.kind === 'mismatch') throw new Error(item.problem);
      else expect(item.position).toBe(last);
    }
    expect(dataOf(taken)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is taken up again when it was confirmed and then says nothing while the log grows', async () => {
    faulty.faults.nextSubscriptionsSilent = 1;
    const items = subscribe();
    await take(items, isCaughtUp);
    await appendEach(faulty.store, 1);
    expect(dataOf(await take(items, holds(1)))).toEqual([1]);
    await take(items, isCaughtUp);
    expect(faulty.heard.subscriptions).toBe(2);
  });

  it('waits for a server that is starting', async () => {
    await appendEach(faulty.store, 1);
    faulty.faults.nextReadsUnavailable = 3;
    expect(dataOf(await take(subscribe(), holds(1)))).toEqual([1]);
  });

  it('tells how far the log was searched when nothing passes the filter', async () => {
    const items = subscribe({ filter: { types: ['Never'] } });
    await take(items, isCaughtUp);
    await appendEach(faulty.store, 1, 2);
    const head = await faulty.store.head();
    const taken = await take(items, (item) => item.kind === 'checkpoint' && item.position === head);
    expect(dataOf(taken)).toEqual([]);
  });

  it('takes from the server only what a slow reader is about to need', async () => {
    const items = subscribe({ pageSize: 10 });
    await take(items, isCaughtUp);
    const many = Array.from({ length: 1_000 }, (_, n) => `${n} ${'x'.repeat(8_000)}`);
    await faulty.store.appendInOrder(streamsOf(many));
    const first = await take(items, ({ kind }) => kind === 'events');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(faulty.heard.eventsPushed).toBeLessThan(400);
    expect([...dataOf(first), ...dataOf(await take(items, holds(many.at(-1) ?? null)))]).toEqual(many);
  });

  it('ends at once when it is no longer wanted, also while the server is silent', async () => {
    const items = subscribe();
    await take(items, isCaughtUp);
    faulty.faults.nextReadsUnanswered = 100;
    const next = items.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  const checkpointOf = (items: readonly SubscriptionItem[]): Checkpoint => {
    const event = items.flatMap((item) => (item.kind === 'events' ? item.events : [])).at(-1);
    if (event === undefined) throw new Error('No event was given.');
    const { position, id, metadata } = event;
    return { position, proof: { position, eventId: id, hash: metadata.hash } };
  };

  it('stops at its start when the log ends before what was read', async () => {
    await appendEach(faulty.store, 1, 2);
    const after = checkpointOf(await take(subscribe(), holds(2)));
    faulty.log.cutAfter(faulty.log.records[0]?.position ?? 0n);
    const [item, ...more] = await take(subscribe({ after }), () => false);
    expect(item).toMatchObject({ kind: 'mismatch' });
    expect(more).toEqual([]);
  });

  it('stops when it is taken up again behind a server that was restored and written to since', async () => {
    await appendEach(faulty.store, 1, 2);
    const items = subscribe();
    await take(items, isCaughtUp);
    faulty.log.cutAfter(faulty.log.records[0]?.position ?? 0n);
    faulty.log.endSubscriptions();
    await appendEach(faulty.store, 'another', 'and one more');
    expect(await take(items, ({ kind }) => kind === 'mismatch')).toMatchObject([{ kind: 'mismatch' }]);
  });
});
