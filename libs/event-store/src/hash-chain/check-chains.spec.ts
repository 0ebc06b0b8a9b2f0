import { envelop } from '../envelop';
import { commandId, streamName } from '../names';
import { checkChains, type ChainEntry } from './check-chains';
import { faultList } from './fault';
import { bodyOf, canonicalEnvelopeOf, hashOfBody } from './hash-of';

const command = {
  commandDigest: 'digest',
  actorId: 'somebody',
  actorRole: 'system',
  correlationId: 'correlation',
  causationId: null,
  at: '2026-03-01T09:30:00.000Z',
};

const chain = (name: string, length: number): readonly ChainEntry[] => {
  const drafts = Array.from({ length }, (_, n) => ({
    type: 'Happened',
    schemaVersion: 1,
    data: { n },
    occurredOn: '2026-03-01',
    command: { ...command, commandId: commandId(`c${n}`) },
  }));
  return envelop(null, streamName(name), drafts).map((event, n) => ({
    ...event,
    body: bodyOf(canonicalEnvelopeOf(event)),
    position: n + 1,
    hash: event.metadata.hash,
  }));
};

async function* inPages(entries: readonly ChainEntry[], size: number) {
  for (let at = 0; at < entries.length; at += size) yield entries.slice(at, at + size);
}

const check = async (entries: readonly ChainEntry[], size = 2) => {
  const found = faultList();
  const counted = await checkChains(inPages(entries, size), found);
  return { ...counted, faults: found.faults, faultCount: found.count() };
};

const whole = [...chain('a', 3), ...chain('b', 1), ...chain('c', 4)];

const changedAt = (index: number, change: Partial<ChainEntry>) =>
  whole.map((entry, n) => (n === index ? { ...entry, ...change } : entry));

const withData = (index: number, dataText: string) =>
  changedAt(index, { body: (whole[index]?.body ?? '').replace(/^\{[^}]*\}/, dataText) });

/** Typed, unlike the matcher it stands for. */
const saying = (text: string): unknown => expect.stringContaining(text);

describe('checking the chains', () => {
  it('finds nothing wrong with what nobody touched, wherever pages end', async () => {
    for (const size of [1, 2, 3, 100])
      expect(await check(whole, size)).toEqual({ events: 8, streams: 3, faults: [], faultCount: 0 });
  });

  it('counts an empty log as whole', async () =>
    expect(await check([])).toEqual({ events: 0, streams: 0, faults: [], faultCount: 0 }));

  it('names the place of a changed event once, although all later ones hang on it', async () =>
    expect(await check(withData(1, '{"n":7}'))).toEqual({
      events: 8,
      streams: 3,
      faults: [{ stream: 'a', revision: 1, position: 2n, what: saying('was changed') }],
      faultCount: 1,
    }));

  it('finds a changed space, a doubled key and another order of keys in stored text', async () => {
    for (const dataText of ['{"n": 1}', '{"n":1,"n":1}', '{"n":1.0}'])
      expect((await check(withData(1, dataText))).faultCount).toBe(1);
  });

  it('finds an event that was changed and given a fitting hash, by the one after it', async () => {
    const [, forged] = withData(1, '{"n":7}');
    if (forged === undefined) throw new Error('The second entry was changed, not removed.');
    const { faults } = await check(changedAt(1, { ...forged, hash: hashOfBody(forged, forged.body) }));
    expect(faults).toMatchObject([{ stream: 'a', revision: 2, what: saying('does not continue') }]);
  });

  it('finds a removed first, middle and doubled event', async () => {
    for (const without of [0, 1])
      expect((await check(whole.filter((_, n) => n !== without))).faults).toMatchObject([
        { stream: 'a', what: saying('removed') },
      ]);
    expect((await check([...whole.slice(0, 2), ...whole.slice(1)])).faultCount).toBe(1);
  });

  it('reports one fault a stream, and every stream that has one', async () => {
    const all = whole.map((entry) => ({ ...entry, type: 'Other' }));
    expect((await check(all)).faults.map(({ stream, revision }) => [stream, revision])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('finds an event that stands in the log before the one it follows', async () => {
    const { faults } = await check(changedAt(2, { position: 2 }));
    expect(faults).toMatchObject([{ stream: 'a', revision: 2, position: 2n, what: saying('was moved') }]);
  });

  it('shows every event as it passes', async () => {
    const seen: string[] = [];
    await checkChains(inPages(whole, 3), faultList(), { onEvent: ({ hash }) => seen.push(hash) });
    expect(seen).toEqual(whole.map(({ hash }) => hash));
  });

  it('lists a thousand faults and counts the others', async () => {
    const [entry] = chain('a', 1);
    if (entry === undefined) throw new Error('One draft makes one entry.');
    const all = Array.from({ length: 1_500 }, (_, n) => ({ ...entry, stream: `s${n}` }));
    const { faults, faultCount } = await check(all, 100);
    expect([faults.length, faultCount]).toEqual([1_000, 1_500]);
  });

  it('tells how far it is after every page', async () => {
    const seen: number[] = [];
    await checkChains(inPages(whole, 3), faultList(), { onPage: (events) => seen.push(events) });
    expect(seen).toEqual([3, 6, 8]);
  });
});
