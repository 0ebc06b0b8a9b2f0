import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import type { EventStore } from '../event-store';
import { kurrentDouble } from '../kurrentdb/double/kurrent-double.fixture';
import { kurrentEventStore } from '../kurrentdb/kurrent-event-store';
import { eventStoreMigrations, postgresEventStore } from '../postgres/postgres-event-store';
import { verifyPostgresLog } from '../postgres/verify-log';
import { adoptPostgresIdentity } from './adopt-identity';
import { copyLog } from './copy-log';
import { editLines, fill, hashesIn, madeUpEvents } from './made-up-log.fixture';
import { restoreArchive } from './restore-archive';
import { writeArchive } from './write-archive';

const events = madeUpEvents(2_500, 40);
const hashes = events.map(({ metadata }) => metadata.hash);
let databases: TestDatabase[];
let folder: string;
let file: string;
beforeEach(async () => {
  databases = [];
  folder = await mkdtemp(join(tmpdir(), 'postgres-archive-'));
  file = join(folder, 'log.gz');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  for (const { drop } of databases) await drop();
});

const opened = async (): Promise<{ readonly database: Database; readonly store: EventStore }> => {
  const test = await createTestDatabase([eventStoreMigrations]);
  databases.push(test);
  return { database: test.database, store: postgresEventStore(test.database) };
};
const write = (store: EventStore) =>
  writeArchive({ store, tables: [], file, madeAt: '2026-02-01T00:00:00.000Z', product: '0.1.0', notes: {} });
const restore = ({ database, store }: Awaited<ReturnType<typeof opened>>) =>
  restoreArchive({
    file,
    store,
    adoptIdentity: (archived) => adoptPostgresIdentity(database, archived),
    refusedTables: async () => null,
    restoreRows: async () => undefined,
  });

describe('a log in PostgreSQL', () => {
  it('comes back from its archive event by event, as the same log in a later epoch', async () => {
    const [source, target] = [await opened(), await opened()];
    await source.store.appendInOrder(events);
    await write(source.store);
    expect(await restore(target)).toMatchObject({ outcome: 'restored', footer: { events: 2_500, streams: 40 } });
    expect(await hashesIn(target.store)).toEqual(hashes);
    expect(await verifyPostgresLog(target.database)).toMatchObject({ events: 2_500, faults: [] });
    const { storeId, epoch } = await source.store.identity();
    expect(await target.store.identity()).toEqual({ storeId, epoch: epoch + 1 });
    expect(await restore(target)).toMatchObject({ outcome: 'restored', heldBefore: 2_500 });
    expect(await target.store.identity()).toEqual({ storeId, epoch: epoch + 1 });
    const [next] = madeUpEvents(2_501, 40).slice(2_500);
    if (next !== undefined) await fill(target.store, [next]);
    expect(await target.store.head()).toBe(2_501n);
  });

  it('stays empty when the archive is cut off or its events changed places', async () => {
    const [source, target] = [await opened(), await opened()];
    await source.store.appendInOrder(events);
    await write(source.store);
    const whole = await readFile(file);
    await editLines(file, (lines) => [...lines.slice(0, 100), lines[101], lines[100], ...lines.slice(102)]);
    expect(await restore(target)).toMatchObject({ outcome: 'faulty' });
    await writeFile(file, whole.subarray(0, whole.length >> 1));
    expect(await restore(target)).toMatchObject({ outcome: 'faulty' });
    expect(await target.store.head()).toBeNull();
    expect((await target.store.identity()).epoch).toBe(1);
  });

  it('goes on with an interrupted restore, and refuses one over other events', async () => {
    const [source, target, other] = [await opened(), await opened(), await opened()];
    await source.store.appendInOrder(events);
    await write(source.store);
    await target.store.appendInOrder(events.slice(0, 777));
    expect(await restore(target)).toMatchObject({ outcome: 'restored', heldBefore: 777 });
    expect(await hashesIn(target.store)).toEqual(hashes);
    await other.store.appendInOrder(madeUpEvents(3, 1));
    expect(await restore(other)).toMatchObject({ outcome: 'refused' });
    expect(await other.store.head()).toBe(3n);
  });

  it('moves into KurrentDB and back, the same to the last hash', async () => {
    const [here, again] = [await opened(), await opened()];
    await here.store.appendInOrder(events);
    const double = await kurrentDouble();
    const elsewhere = kurrentEventStore({ connectionString: double.connectionString });
    const there = await copyLog({ from: here.store, to: elsewhere });
    expect(there).toMatchObject({ outcome: 'copied', heldBefore: 0, proof: { events: 2_500, streams: 40 } });
    expect(await copyLog({ from: here.store, to: elsewhere })).toMatchObject({ outcome: 'copied', heldBefore: 2_500 });
    const back = await copyLog({ from: elsewhere, to: again.store });
    await elsewhere.close();
    await double.close();
    expect(back).toEqual(there);
    expect(await hashesIn(again.store)).toEqual(hashes);
    expect(await verifyPostgresLog(again.database)).toMatchObject({ events: 2_500, faults: [] });
    // Another store: whoever read the old one must start again.
    expect((await again.store.identity()).storeId).not.toBe((await here.store.identity()).storeId);
  });
});
