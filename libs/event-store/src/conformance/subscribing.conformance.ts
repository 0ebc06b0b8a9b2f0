import { randomUUID } from 'node:crypto';
import type { EventId, Position, RecordedEvent } from '../envelope';
import type { Checkpoint, SubscribeOptions, SubscriptionItem } from '../event-store';
import { streamName } from '../names';
import { appendTo, checkpointOf, dataOf, newStream, numbers, positionOf, type Given } from './made-up-events.fixture';

export const subscribing = (given: Given): void => {
  describe('subscribing', () => {
    const subscribed = async <Result>(
      options: Omit<SubscribeOptions, 'signal'>,
      work: (next: () => Promise<SubscriptionItem | null>) => Promise<Result>,
    ): Promise<Result> => {
      const stopping = new AbortController();
      const items = given.store.subscribe({ ...options, signal: stopping.signal })[Symbol.asyncIterator]();
      const next = async () => {
        const item = await items.next();
        return item.done === true ? null : item.value;
      };
      try {
        return await work(next);
      } finally {
        stopping.abort();
        await items.return?.();
      }
    };

    /** What is given up to the first caught-up item that reflects `position`. */
    const untilCaughtUp = async (next: () => Promise<SubscriptionItem | null>, position: Position | null) => {
      const items: SubscriptionItem[] = [];
      for (let item = await next(); item !== null; item = await next()) {
        items.push(item);
        const reached = item.kind === 'caught-up' ? item.position : null;
        if (item.kind === 'caught-up' && (position === null || (reached !== null && reached >= position))) break;
      }
      return items;
    };

    const eventsIn = (items: readonly SubscriptionItem[]): readonly RecordedEvent[] =>
      items.flatMap((item) => (item.kind === 'events' ? item.events : []));

    const checkpointNow = async (): Promise<Checkpoint | null> => {
      const position = await given.store.head();
      const event = position === null ? null : await given.store.eventAt(position);
      return position === null || event === null ? null : checkpointOf(event);
    };

    it('gives what is there in log order and then says that it has caught up', async () => {
      const after = await checkpointNow();
      const [one, two] = [newStream(), newStream()];
      await appendTo(given, one, 0, 1, 2);
      const position = positionOf(await appendTo(given, two, 3));
      const items = await subscribed({ after, pageSize: 2 }, (next) => untilCaughtUp(next, position));
      expect(dataOf(eventsIn(items))).toEqual([0, 1, 2, 3]);
      expect(items.every((item) => item.kind !== 'events' || (item.events.length > 0 && item.events.length <= 2))).toBe(
        true,
      );
      expect(items.at(-1)).toEqual({ kind: 'caught-up', position });
    });

    it('goes on with what is appended later, each event once', async () => {
      const after = await checkpointNow();
      await subscribed({ after }, async (next) => {
        await untilCaughtUp(next, after?.position ?? null);
        for (const n of numbers(3)) {
          const position = positionOf(await appendTo(given, newStream(), n, `${n} again`));
          const items = await untilCaughtUp(next, position);
          expect(dataOf(eventsIn(items))).toEqual([n, `${n} again`]);
        }
      });
    });

    it('gives only what passes the filter, and tells all the same how far it has looked', async () => {
      const after = await checkpointNow();
      const mark = `m${randomUUID().slice(0, 8)}`;
      const stream = streamName(`${mark}-1`);
      await appendTo(given, newStream(), 'elsewhere');
      await appendTo(given, stream, 'wanted');
      const position = positionOf(await appendTo(given, newStream(), 'elsewhere again'));
      const items = await subscribed({ after, filter: { streamPrefix: `${mark}-` } }, (next) =>
        untilCaughtUp(next, position),
      );
      expect(dataOf(eventsIn(items))).toEqual(['wanted']);
      const none = await subscribed({ after, filter: { types: ['NeverHappens'] } }, (next) =>
        untilCaughtUp(next, position),
      );
      expect(eventsIn(none)).toEqual([]);
    });

    it('never tells a position before the events up to it were given', async () => {
      const after = await checkpointNow();
      const mark = `m${randomUUID().slice(0, 8)}`;
      for (const n of numbers(30)) await appendTo(given, n % 3 === 0 ? streamName(`${mark}-${n}`) : newStream(), n);
      const position = (await given.store.head()) ?? (0n as Position);
      const items = await subscribed({ after, filter: { streamPrefix: `${mark}-` }, pageSize: 3 }, (next) =>
        untilCaughtUp(next, position),
      );
      const wanted = eventsIn(items).map((event) => event.position);
      expect(wanted).toHaveLength(10);
      let told: readonly Position[] = [];
      for (const item of items) {
        if (item.kind === 'events') told = [...told, ...item.events.map((event) => event.position)];
        else if (item.kind !== 'mismatch') {
          const upTo = item.position ?? 0n;
          expect(told).toEqual(wanted.filter((each) => each <= upTo));
        }
      }
    });

    it('soon tells of an event that the filter skips while it follows, so that nobody waits for it in vain', async () => {
      const after = await checkpointNow();
      await subscribed({ after, filter: { types: ['NeverHappens'] } }, async (next) => {
        await untilCaughtUp(next, after?.position ?? null);
        for (const n of numbers(3)) {
          const position = positionOf(await appendTo(given, newStream(), n));
          for (let item = await next(); item !== null; item = await next())
            if (item.kind !== 'events' && item.kind !== 'mismatch' && (item.position ?? 0n) >= position) break;
        }
      });
    });

    it('goes on from a checkpoint without loss or repetition', async () => {
      const start = await checkpointNow();
      const position = positionOf(await appendTo(given, newStream(), 0, 1, 2, 3));
      const events = eventsIn(await subscribed({ after: start }, (next) => untilCaughtUp(next, position)));
      for (const [index, event] of events.entries()) {
        const rest = await subscribed({ after: checkpointOf(event) }, (next) => untilCaughtUp(next, position));
        expect(dataOf(eventsIn(rest))).toEqual([1, 2, 3].slice(index));
      }
    });

    it('waits for its reader, however slow it is', async () => {
      const after = await checkpointNow();
      await subscribed({ after, pageSize: 5 }, async (next) => {
        await untilCaughtUp(next, after?.position ?? null);
        let position = after?.position ?? null;
        for (const n of numbers(40)) position = positionOf(await appendTo(given, newStream(), n));
        const items = await untilCaughtUp(next, position);
        expect(dataOf(eventsIn(items))).toEqual(numbers(40));
      });
    });

    it('ends when it is no longer wanted, also while it waits for events', async () => {
      const stopping = new AbortController();
      const kinds: string[] = [];
      for await (const item of given.store.subscribe({ after: await checkpointNow(), signal: stopping.signal })) {
        kinds.push(item.kind);
        if (item.kind === 'caught-up') setImmediate(() => stopping.abort());
      }
      expect(kinds.at(-1)).toBe('caught-up');
    });

    it('ends loudly when another event stands where the checkpoint was', async () => {
      await appendTo(given, newStream(), 'something');
      const known = await checkpointNow();
      if (known?.proof === undefined || known.proof === null) throw new Error('The log has an event by now.');
      const others = [{ hash: 'f'.repeat(64) }, { eventId: randomUUID() as EventId }];
      for (const other of others) {
        const after = { position: known.position, proof: { ...known.proof, ...other } };
        const items = await subscribed({ after }, async (next) => [await next(), await next()]);
        expect(items).toEqual([
          { kind: 'mismatch', problem: expect.stringContaining('another event') as string },
          null,
        ]);
      }
    });

    it('ends loudly when the log is shorter than it was', async () => {
      const known = await checkpointNow();
      const position = ((known?.position ?? 0n) + 1_000_000_000n) as Position;
      const items = await subscribed({ after: { position, proof: known?.proof ?? null } }, async (next) => [
        await next(),
        await next(),
      ]);
      expect(items).toEqual([{ kind: 'mismatch', problem: expect.stringContaining('older backup') as string }, null]);
    });
  });
};
