import { memoryKeys } from '@understory/access';
import { childIdOf, ensureReferenceData, evaluateReadiness, loadChild, referenceData } from '@understory/commands';
import type { Instant } from '@understory/domain';
import { commandId, eventStoreMigrations, postgresEventStore, verifyPostgresLog } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { loadDemonstrationClinic, type LoadPorts } from './load-demonstration-clinic';

const asOf = '2026-11-23';
jest.setTimeout(180_000);

describe('loading the demonstration clinic', () => {
  let test: TestDatabase;
  let ports: LoadPorts;
  const reported: number[] = [];

  beforeAll(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    const store = postgresEventStore(test.database);
    const { keys, index } = memoryKeys(Buffer.alloc(32, 1));
    const at = `${asOf}T08:00:00.000Z` as Instant;
    await ensureReferenceData({ store, index }, { actor: { id: 'system', role: 'system' }, at });
    ports = { store, keys, index, reference: referenceData(store) };
  });
  afterAll(() => test.drop());

  it('stops between children when asked to, and goes on from there at the next load', async () => {
    const stop = new AbortController();
    const first = await loadDemonstrationClinic(ports, {
      asOf,
      signal: stop.signal,
      onProgress: (done) => (done >= 10 ? stop.abort() : undefined),
    });
    expect(first.loaded).toBeGreaterThanOrEqual(10);
    expect(first.loaded).toBeLessThan(20);
    const rest = await loadDemonstrationClinic(ports, { asOf, onProgress: (done) => reported.push(done) });
    expect(rest).toMatchObject({ loaded: 60 - first.loaded, skipped: first.loaded });
    expect(first.events + rest.events).toBeGreaterThan(15_000);
    expect(reported).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('appends nothing when the clinic is there already, on a later day either', async () => {
    const head = await ports.store.head();
    expect(await loadDemonstrationClinic(ports, { asOf: '2026-12-01' })).toEqual({
      loaded: 0,
      skipped: 60,
      events: 0,
    });
    expect(await ports.store.head()).toBe(head);
  });

  it('records every child as the stories were simulated, and leaves the readiness job nothing to do', async () => {
    const reference = await ports.reference.current();
    for (let number = 1; number <= 60; number += 1) {
      const childId = childIdOf(ports.index)(`DEMO-${String(number).padStart(3, '0')}`);
      const at = `${asOf}T09:00:00.000Z` as Instant;
      const request = { childId, reference, at, commandId: commandId(`evaluation-${number}`) };
      expect(await evaluateReadiness(ports, request)).toMatchObject({ outcome: 'done', appended: 0 });
      const { head } = await loadChild(ports.store, ports.keys, childId);
      expect((head?.recordedAt ?? '') < asOf).toBe(true);
    }
  });

  it('leaves a log whose chains hold', async () => {
    expect(await verifyPostgresLog(test.database)).toMatchObject({ faults: [] });
  });

  it('refuses a day that does not exist', async () => {
    await expect(loadDemonstrationClinic(ports, { asOf: '2026-02-30' })).rejects.toThrow('is not a day');
  });
});
