import type { AppendOutcome } from '../event-store';
import { envelop } from '../envelop';
import { draftsOf, eventsFor, newStream } from './double/drafts.fixture';
import { openFaultyStore, type FaultyStore } from './double/open-faulty-store.fixture';

describe('appending to a KurrentDB that fails', () => {
  let faulty: FaultyStore;
  beforeEach(async () => void (faulty = await openFaultyStore()));
  afterEach(() => faulty.close());

  const append = (): Promise<AppendOutcome> => {
    const stream = newStream();
    return faulty.store.append(stream, 'no-stream', eventsFor(stream, 1, 2));
  };
  const appendedOnce = { outcome: 'appended', revision: 1, duplicate: false };

  it.each([
    ['stored it and never answers', 'nextAppendsUnanswered'],
    ['lost it and never answers', 'nextAppendsLost'],
    ['stored it and breaks the connection', 'nextAppendsCut'],
    ['no longer leads', 'nextAppendsNotLeader'],
  ] as const)('stores it once, and not as a duplicate, when the server %s', async (_, fault) => {
    faulty.faults[fault] = 1;
    const outcome = await append();
    expect(outcome).toMatchObject(appendedOnce);
    expect(faulty.log.records).toHaveLength(2);
    expect(outcome).toHaveProperty('position', faulty.log.records[1]?.position);
  });

  it('tells whoever sent the same before that it was stored by another call', async () => {
    const stream = newStream();
    const events = eventsFor(stream, 1);
    faulty.faults.nextAppendsUnanswered = 1;
    const [one, two] = await Promise.all([1, 2].map(() => faulty.store.append(stream, 'no-stream', events)));
    expect([one, two].map((outcome) => outcome?.outcome === 'appended' && outcome.duplicate).sort()).toEqual([
      false,
      true,
    ]);
    expect(faulty.log.records).toHaveLength(1);
  });

  it('gives up after some tries, and says so without the address', async () => {
    faulty.faults.nextAppendsCut = 100;
    await expect(append()).rejects.toThrow(/^KurrentDB gave no answer in 4 tries; the last one ended unavailable\.$/);
  });

  it('settles hundreds at once on a fresh connection, and when that breaks in the midst of them', async () => {
    faulty.faults.nextAppendsCut = 2;
    const outcomes = await Promise.all(Array.from({ length: 300 }, append));
    expect(outcomes.every((outcome) => outcome.outcome === 'appended' && !outcome.duplicate)).toBe(true);
    expect(faulty.log.records).toHaveLength(600);
  });

  it('never breaks the chain of a stream that another process continued', async () => {
    const [stream, other] = [newStream(), await openFaultyStore()];
    await faulty.store.append(stream, 'no-stream', eventsFor(stream, 1));
    const head = await faulty.store.headOfStream(stream);
    const ours = envelop(head && { ...head, hash: 'b'.repeat(64) }, stream, draftsOf([2]));
    await expect(faulty.store.append(stream, 0, ours)).rejects.toThrow(/hash of its last event/);
    await other.close();
    expect(faulty.log.records).toHaveLength(1);
  });
});

describe('appending many streams in order', () => {
  it.each([true, false])('keeps the order and finds what is there already (all at once: %s)', async (appendRecords) => {
    const faulty = await openFaultyStore();
    faulty.faults.appendRecords = appendRecords;
    const [one, two] = [newStream(), newStream()];
    const [a, b, c] = eventsFor(one, 'a', 'b', 'c');
    const [x, y] = eventsFor(two, 'x', 'y');
    if (!a || !b || !c || !x || !y) throw new Error('Five events are needed.');
    expect(await faulty.store.appendInOrder([a, x, b])).toMatchObject({ outcome: 'appended', duplicate: false });
    expect(await faulty.store.appendInOrder([a, x, b])).toMatchObject({ outcome: 'appended', duplicate: true });
    expect(await faulty.store.appendInOrder([y, c])).toMatchObject({ outcome: 'appended', duplicate: false });
    expect(faulty.log.records.map(({ id }) => id)).toEqual([a, x, b, y, c].map(({ id }) => id));
    expect(await faulty.store.appendInOrder(eventsFor(one, 'another'))).toEqual({
      outcome: 'conflict',
      stream: one,
      actual: 2,
    });
    await faulty.close();
  });
});
