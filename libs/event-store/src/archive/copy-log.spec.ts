import type { EventStore } from '../event-store';
import { memoryEventStore } from '../memory/memory-event-store';
import { copyLog } from './copy-log';
import { fill, hashesIn, madeUpEvents } from './made-up-log.fixture';

const events = madeUpEvents(2_500);
const hashes = events.map(({ metadata }) => metadata.hash);
const filled = async (given = events): Promise<EventStore> => {
  const store = memoryEventStore();
  await fill(store, given);
  return store;
};

describe('copying a log into another store', () => {
  it('keeps order, ids and chain, and tells how far it is', async () => {
    const to = memoryEventStore();
    const seen: string[] = [];
    const copied = await copyLog({
      from: await filled(),
      to,
      onProgress: ({ phase, events: done, total }) => seen.push(`${phase} ${done}/${total}`),
    });
    expect(copied).toMatchObject({
      outcome: 'copied',
      heldBefore: 0,
      sourceGrew: false,
      proof: { events: 2_500, streams: 3 },
    });
    expect(await hashesIn(to)).toEqual(hashes);
    expect(seen).toEqual(expect.arrayContaining(['copying 1000/2500', 'copying 2500/2500', 'checking 2500/2500']));
  });

  it('goes on with a beginning, and does nothing for a whole copy', async () => {
    const [from, to] = [await filled(), await filled(events.slice(0, 1_234))];
    expect(await copyLog({ from, to })).toMatchObject({ outcome: 'copied', heldBefore: 1_234 });
    expect(await copyLog({ from, to })).toMatchObject({ outcome: 'copied', heldBefore: 2_500 });
    expect(await hashesIn(to)).toEqual(hashes);
  });

  it('is refused by a target with other events, and by one that went on', async () => {
    const from = await filled(events.slice(0, 10));
    const other = await filled(madeUpEvents(4, 1));
    expect(await copyLog({ from, to: other })).toMatchObject({
      outcome: 'refused',
      problem: expect.stringMatching(/record-1 revision 0/) as unknown,
    });
    expect(await hashesIn(other)).toHaveLength(4);
    expect(await copyLog({ from, to: await filled(events.slice(0, 11)) })).toMatchObject({ outcome: 'refused' });
  });

  it('is given up at a source whose chain does not hold', async () => {
    const from = await filled(events.slice(0, 10));
    const broken: EventStore = {
      ...from,
      readAll: async function* () {
        for await (const page of from.readAll(null))
          yield page.map((event) => (event.revision === 2 ? { ...event, type: 'Changed' } : event));
      },
    };
    expect(await copyLog({ from: broken, to: memoryEventStore() })).toMatchObject({
      outcome: 'faulty',
      problem: expect.stringMatching(/source, record-0 revision 2: its content does not match/) as unknown,
    });
  });

  it('does not believe a target that lost, swapped or forgot something', async () => {
    const from = await filled(events.slice(0, 10));
    const copiedInto = async (fault: (to: EventStore) => Partial<EventStore>) => {
      const to = memoryEventStore();
      await copyLog({ from, to });
      return copyLog({ from, to: { ...to, ...fault(to) } });
    };
    let reads = 0;
    // The first reading finds how far the target is, the second one compares.
    const secondReading = (to: EventStore, change: (events: readonly number[]) => readonly number[]) => ({
      readAll: async function* () {
        reads += 1;
        for await (const page of to.readAll(null))
          yield reads % 2 === 1 ? page : change(page.map((_, index) => index)).flatMap((index) => page[index] ?? []);
      },
    });
    expect(await copiedInto((to) => secondReading(to, (all) => all.slice(0, -1)))).toMatchObject({
      outcome: 'faulty',
      problem: expect.stringMatching(/holds 9 events, the source 10/) as unknown,
    });
    expect(await copiedInto((to) => secondReading(to, ([a = 0, b = 0, ...rest]) => [b, a, ...rest]))).toMatchObject({
      outcome: 'faulty',
      problem: expect.stringMatching(/another order/) as unknown,
    });
    expect(
      await copiedInto((to) => ({
        headOfStream: async (stream) => (stream === 'record-2' ? null : to.headOfStream(stream)),
      })),
    ).toMatchObject({ outcome: 'faulty', problem: expect.stringMatching(/head of record-2/) as unknown });
  });

  it('says when the source grew meanwhile', async () => {
    const from = await filled(events.slice(0, 10));
    const growing: EventStore = {
      ...from,
      readAll: async function* () {
        yield* from.readAll(null);
        await fill(from, events.slice(10, 11));
      },
    };
    expect(await copyLog({ from: growing, to: memoryEventStore() })).toMatchObject({
      outcome: 'copied',
      sourceGrew: true,
    });
  });
});
