import { createHash } from 'node:crypto';
import type { RecordedEvent } from '../envelope';
import { memoryEventStore } from '../memory/memory-event-store';
import { auditOfStore } from './audit-of-store';
import { leafOfHead } from './heads-root';
import { merkleTree } from './merkle-tree';
import { parseSeal } from './parse-seal';
import { sealStream, type Seal } from './seal';
import { lastSeal } from './seal-log';
import { appendTo, newKey, seal, trusting, trySeal, type SealedLog } from './sealing.fixture';

const openLog = (): SealedLog => {
  const store = memoryEventStore();
  return { store, audit: auditOfStore(store), key: newKey() };
};

const eventsOf = async ({ store }: SealedLog): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const page of store.readAll(null)) events.push(...page);
  return events;
};

/** Typed, unlike the matcher it stands for. */
const saying = (text: string): unknown => expect.stringContaining(text);

describe('sealing a log', () => {
  let log: SealedLog;
  beforeEach(async () => {
    log = openLog();
    await appendTo(log.store, 'thing-2', 'thing-1', 'thing-2');
  });

  it('signs how many events and streams there are, their heads and their order', async () => {
    const [first, second, third] = (await eventsOf(log)).map(({ metadata: { hash } }) => hash);
    const made = await seal(log);
    const tree = merkleTree();
    tree.addHashed(leafOfHead({ stream: 'thing-1', revision: 0, hash: second ?? '' }));
    tree.addHashed(leafOfHead({ stream: 'thing-2', revision: 1, hash: third ?? '' }));
    const order = createHash('sha256')
      .update(`${'0'.repeat(64)}${first}${second}${third}`, 'hex')
      .digest('hex');
    expect(made).toMatchObject({
      events: 3,
      streams: 2,
      headsRoot: tree.root().toString('hex'),
      orderHash: order,
      previous: null,
      keyId: log.key.keyId,
      sealedAt: '2026-03-01T09:30:00.000Z',
    });
  });

  it('is an event like any other, which the next seal covers', async () => {
    const first = await seal(log);
    expect(await lastSeal(log.store)).toEqual(first);
    await appendTo(log.store, 'thing-3');
    const second = await seal(log);
    const [event] = await log.store.readStream(sealStream);
    expect(second).toMatchObject({
      events: 5,
      streams: 4,
      previous: { hash: event?.metadata.hash, events: 3, orderHash: first.orderHash },
    });
    expect(await log.audit.verify({ signatures: trusting(log.key) })).toMatchObject({ seals: 2, faults: [] });
  });

  it('does nothing while nothing but the last seal was appended', async () => {
    const made = await seal(log);
    expect(await trySeal(log)).toEqual({ outcome: 'nothing-new', seal: made });
    expect(await log.store.readStream(sealStream)).toHaveLength(1);
  });

  it('does nothing in an empty log', async () =>
    expect(await trySeal(openLog())).toEqual({ outcome: 'nothing-new', seal: null }));

  it('is done once when two workers do it at the same moment', async () => {
    const outcomes = (await Promise.all([trySeal(log), trySeal(log)])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['already-sealed', 'sealed']);
    expect(await log.store.readStream(sealStream)).toHaveLength(1);
  });
});

describe('verifying through the port', () => {
  let log: SealedLog;
  beforeEach(async () => {
    log = openLog();
    await appendTo(log.store, 'thing-1', 'thing-2');
    await seal(log);
    await appendTo(log.store, 'thing-1', 'thing-3');
    await seal(log);
  });

  /** The same log without, or with other, events: what a reader of a changed store would be given. */
  const changed = (change: (events: readonly RecordedEvent[]) => readonly RecordedEvent[]) =>
    auditOfStore({
      ...log.store,
      async *readAll() {
        yield change(await eventsOf(log));
      },
      readStream: async (stream) => change(await eventsOf(log)).filter((event) => event.stream === stream),
    });

  it('finds a changed event and the seals it contradicts', async () => {
    const audit = changed((events) => events.map((event, n) => (n === 3 ? { ...event, data: 'other' } : event)));
    expect(await audit.verify()).toMatchObject({
      events: 6,
      streams: 4,
      faults: [{ stream: 'thing-1', revision: 1, what: saying('was changed') }],
    });
  });

  it('finds two events of different streams that changed places, by the seal over them alone', async () => {
    const { faults } = await changed(([a, b, ...rest]) => (a && b ? [b, a, ...rest] : [])).verify();
    expect(faults).toMatchObject([
      { stream: sealStream, revision: 0, what: saying('the events 1 to 2 are not the sealed ones') },
    ]);
  });

  it('finds a cut-off tail by a seal kept outside only', async () => {
    const kept = await lastSeal(log.store);
    if (kept === null) throw new Error('It was sealed.');
    const audit = changed((events) => events.slice(0, 3));
    expect((await audit.verify()).faultCount).toBe(0);
    expect(await audit.verify({ given: [{ name: 'kept.json', seal: kept }] })).toMatchObject({
      seals: 2,
      faults: [
        {
          stream: null,
          what: 'the seal in kept.json: it covers 5 events and the log has 3: the end of the log was cut off',
        },
      ],
    });
  });

  it('finds a tail cut off right behind what the seal kept outside covers', async () => {
    const kept = await lastSeal(log.store);
    if (kept === null) throw new Error('It was sealed.');
    const { faults } = await changed((events) => events.slice(0, 5)).verify({ given: [{ name: 'k', seal: kept }] });
    expect(faults).toMatchObject([{ what: saying('the log no longer has this seal') }]);
  });

  it('says that another key has signed, and when no key is known', async () => {
    const keys = [newKey(), null];
    for (const key of keys)
      expect((await log.audit.verify({ signatures: trusting(key) })).faults).toMatchObject([
        { revision: 0, what: saying(key === null ? 'this home has none' : `the key here is ${key.keyId}`) },
        { revision: 1, what: saying('is signed with the key') },
      ]);
  });
});

describe('a seal as it is read back', () => {
  let made: Seal;
  beforeAll(async () => {
    const log = openLog();
    await appendTo(log.store, 'thing-1');
    await seal(log);
    await appendTo(log.store, 'thing-1');
    made = await seal(log);
  });

  it('is what was written', () => expect(parseSeal(made)).toEqual(made));

  it.each([
    ['a number', 7],
    ['nothing', null],
    ['a list', []],
    ['one without a field', { events: undefined }],
    ['one with a field more', { more: 1 }],
    ['a negative count', { events: -1 }],
    ['a short hash', { headsRoot: 'ab' }],
    ['another algorithm', { algorithms: { hash: 'md5', tree: 'rfc6962-sha256', signature: 'ed25519' } }],
    ['a seal before that covers more', { previous: { hash: 'a'.repeat(64), events: 99, orderHash: 'a'.repeat(64) } }],
  ])('is none when it is %s', (_, change) => {
    const isWhole = typeof change !== 'object' || change === null || Array.isArray(change);
    const json: unknown = isWhole ? change : JSON.parse(JSON.stringify({ ...made, ...change }));
    expect(parseSeal(json as Parameters<typeof parseSeal>[0])).toBeNull();
  });

  it.each(['events', 'streams', 'headsRoot', 'orderHash', 'sealedAt', 'keyId', 'publicKey', 'signature'] as const)(
    'does not stand when %s was changed',
    async (field) => {
      const log = openLog();
      await appendTo(log.store, 'thing-1');
      const value = made[field];
      const other = typeof value === 'number' ? 1 : value.replace(/^./, (first) => (first === '1' ? '2' : '1'));
      const forged: Seal = { ...made, [field]: other };
      const { faults } = await log.audit.verify({
        given: [{ name: 'k', seal: forged }],
        signatures: trusting(log.key),
      });
      expect(faults).toMatchObject([{ what: saying('its signature does not fit it') }]);
    },
  );
});
