import { newSigningSecret, signingKey } from '@understory/access';
import type { Instant } from '@understory/domain';
import {
  auditOfStore,
  commandId,
  envelop,
  memoryEventStore,
  streamName,
  type EventStore,
} from '@understory/event-store';
import { silentLog, type Log, type Sql } from '@understory/platform';
import { sealLogTask } from './seal-log-task';
import { sealWhenDue, type SealingPorts } from './seal-when-due';

const key = signingKey(newSigningSecret());
const day = (n: number, time = '09:00:00.000'): Instant => `2026-03-0${n}T${time}Z` as Instant;

let appended = 0;
const append = async (store: EventStore): Promise<void> => {
  appended += 1;
  const stream = streamName(`thing-${appended}`);
  const command = {
    commandId: commandId(`c${appended}`),
    commandDigest: 'digest',
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: 'correlation',
    causationId: null,
    at: day(1),
  };
  const draft = { type: 'Happened', schemaVersion: 1, data: {}, occurredOn: '2026-03-01', command };
  await store.append(stream, 'no-stream', envelop(null, stream, [draft]));
};

/** Of a product that nobody has read anything in yet. */
const untouched = { query: async () => [] } as unknown as Sql;

const portsOver = (store: EventStore, now: () => Instant): SealingPorts => ({
  database: untouched,
  store,
  audit: auditOfStore(store),
  signer: async () => key,
  now,
  newCommandId: () => commandId(`seal-${(appended += 1)}`),
});

describe('sealing once a day', () => {
  it('seals a log that holds anything at once, and again after a day with anything new', async () => {
    const store = memoryEventStore();
    const at = (now: Instant) => sealWhenDue(portsOver(store, () => now));
    expect(await at(day(1))).toEqual({ outcome: 'nothing-new', seal: null });
    await append(store);
    expect(await at(day(1))).toMatchObject({ outcome: 'sealed', seal: { events: 1 } });
    await append(store);
    expect(await at(day(2, '08:59:59.999'))).toBeNull();
    expect(await at(day(2))).toMatchObject({ outcome: 'sealed', seal: { events: 3 } });
    expect(await at(day(4))).toMatchObject({ outcome: 'nothing-new' });
  });

  it('makes no key before there is anything to seal', async () => {
    const ports = portsOver(memoryEventStore(), () => day(1));
    const signer = () => Promise.reject(new Error('No key was needed.'));
    await expect(sealWhenDue({ ...ports, signer })).resolves.toMatchObject({ outcome: 'nothing-new' });
  });

  it('tells that it sealed, and nothing when there was nothing to do', async () => {
    const store = memoryEventStore();
    const told: string[] = [];
    const log: Log = { ...silentLog, info: (line) => void told.push(line) };
    const task = sealLogTask({ ...portsOver(store, () => day(1)), log });
    const { signal } = new AbortController();
    await task.run(signal);
    await append(store);
    await task.run(signal);
    await task.run(signal);
    expect(told).toEqual(['The log was sealed.']);
  });
});
