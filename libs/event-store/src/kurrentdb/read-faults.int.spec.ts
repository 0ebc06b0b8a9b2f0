import type { Position } from '../envelope';
import { appendEach, eventsFor, newStream } from './double/drafts.fixture';
import { openFaultyStore, type FaultyStore } from './double/open-faulty-store.fixture';
import type { ProposedRecord } from './double/stored-record.fixture';

const foreign = (stream: string): ProposedRecord => ({
  id: '00000000-0000-4000-8000-000000000001',
  stream,
  type: 'OrderPlaced',
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: Buffer.from('{"$correlationId":"x"}'),
});

describe('reading from a KurrentDB that fails', () => {
  let faulty: FaultyStore;
  beforeEach(async () => void (faulty = await openFaultyStore()));
  afterEach(() => faulty.close());

  it.each(['nextReadsUnavailable', 'nextReadsUnanswered'] as const)('reads again after %s', async (fault) => {
    const stream = newStream();
    await faulty.store.append(stream, 'no-stream', eventsFor(stream, 1, 2));
    faulty.faults[fault] = 2;
    expect(await faulty.store.readStream(stream)).toHaveLength(2);
  });

  it('leaves out what other programs and the server itself write to the log, at its end as well', async () => {
    faulty.log.add([foreign('$stats'), foreign('order-1')]);
    await appendEach(faulty.store, 1);
    faulty.log.add([foreign('order-1'), foreign('Basket_2')]);
    await appendEach(faulty.store, 2);
    const head = await faulty.store.head();
    faulty.log.add(Array.from({ length: 150 }, () => foreign('order-2')));
    expect(await faulty.store.head()).toBe(head);
    for (const pageSize of [1, 2, 100]) {
      const seen = [];
      for await (const page of faulty.store.readAll(null, {}, pageSize)) seen.push(...page.map(({ data }) => data));
      expect(seen).toEqual([1, 2]);
    }
  });

  it('has no head while only others wrote', async () => {
    faulty.log.add([foreign('order-1'), foreign('$stats')]);
    await faulty.store.identity();
    expect(await faulty.store.head()).toBeNull();
  });

  it('holds an event of another program in a stream of ours for a defect', async () => {
    const stream = newStream();
    await faulty.store.append(stream, 'no-stream', eventsFor(stream, 1));
    faulty.log.add([foreign(stream)]);
    await expect(faulty.store.readStream(stream)).rejects.toThrow(/another program wrote/);
  });

  it('finds no event where none begins', async () => {
    await appendEach(faulty.store, 1, 2);
    const head = await faulty.store.head();
    expect(await faulty.store.eventAt(((head ?? 0n) - 1n) as Position)).toBeNull();
    expect((await faulty.store.eventAt(head ?? (0n as Position)))?.data).toBe(2);
  });

  it('is the same log to two processes that meet it new', async () => {
    const other = await openFaultyStore({ connectionString: faulty.connectionString });
    const [one, two] = await Promise.all([faulty.store.identity(), other.store.identity()]);
    expect(one).toEqual(two);
    await other.close();
  });

  it('continues an archived log in a later epoch, once', async () => {
    const archived = { storeId: '7f8de8f0-6f3e-4f0e-9c1e-0a4c4d9a7b11', epoch: 4 };
    await faulty.store.adoptIdentity(archived);
    await faulty.store.adoptIdentity(archived);
    expect(await faulty.store.identity()).toEqual({ ...archived, epoch: 5 });
    expect(await faulty.store.head()).toBeNull();
  });
});
