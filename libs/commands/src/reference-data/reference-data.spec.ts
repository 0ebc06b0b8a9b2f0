import { memoryKeys } from '@understory/access';
import { demonstrationNormSet, type Instant, type LocalDate } from '@understory/domain';
import { commandId, memoryEventStore, type EventStore } from '@understory/event-store';
import { ensureReferenceData } from './ensure-reference-data';
import { publishNormSet } from './publish-norm-set';
import { referenceData } from './reference-data';

const at = '2026-06-01T08:00:00.000Z' as Instant;
const actor = { id: 'start', role: 'system' } as const;

/** A log with what the product ships with, and how often its end was asked for. */
const published = async () => {
  const inner = memoryEventStore();
  let looks = 0;
  const store: EventStore = {
    ...inner,
    head: () => {
      looks += 1;
      return inner.head();
    },
  };
  const ports = { store, index: memoryKeys().index };
  await ensureReferenceData(ports, { actor, at });
  const publishNorms = async (): Promise<void> => {
    const { source, licence, rows } = demonstrationNormSet;
    const norms = { name: 'agency', demonstration: false, source, licence, rows, reason: null };
    const command = { type: 'PublishNormSet', ...norms, on: '2026-06-01' as LocalDate } as const;
    const id = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1eff');
    await publishNormSet(ports, command, { actor, at, commandId: id });
  };
  const head = async () => {
    const position = await inner.head();
    if (position === null) throw new Error('Nothing was published.');
    return position;
  };
  return { reference: referenceData(store), publishNorms, head, looks: () => looks };
};

describe('reference data', () => {
  it('is as of the end of the log, each time it is asked for', async () => {
    const { reference, publishNorms } = await published();
    expect((await reference.current()).normSets.map(({ name }) => name)).toEqual(['demonstration']);
    await publishNorms();
    expect((await reference.current()).normSets.map(({ name }) => name)).toEqual(['demonstration', 'agency']);
  });

  it('is as of a position at least, without a look for the end', async () => {
    const { reference, publishNorms, head, looks } = await published();
    const before = await head();
    await reference.current(before);
    await publishNorms();
    expect((await reference.current(await head())).normSetInForce?.name).toBe('agency');
    expect((await reference.current(before)).normSetInForce?.name).toBe('agency');
    expect(looks()).toBe(0);
  });

  it('is read once for all who ask while it is read, and for the furthest of them', async () => {
    const { reference, publishNorms, head, looks } = await published();
    const before = await head();
    await publishNorms();
    const asked = [before, undefined, before, undefined, undefined].map((atLeast) => reference.current(atLeast));
    for (const { normSetInForce } of await Promise.all(asked)) expect(normSetInForce?.name).toBe('agency');
    expect(looks()).toBe(1);
  });
});
