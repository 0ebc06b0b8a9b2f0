import { type EventStore, postgresEventStore } from '@understory/event-store';
import { createLog, type Database } from '@understory/platform';
import { createTestDatabase } from '../../../../test/support/database';
import { caseload, readinessFlags } from '../index';
import { enrolled, happen } from '../made-up-children.fixture';
import { catchUp } from './catch-up';
import { readCheckpoint } from './checkpoint';
import { freshDatabases, restoredInto, until } from './fresh-database.fixture';
import type { ReadModel } from './read-model';
import { startRunner } from './start-runner';

jest.setTimeout(60_000);

const freshDatabase = freshDatabases(createTestDatabase);

/** Never meets an event that it handles. */
const idle: ReadModel = { ...readinessFlags, name: 'idle', handles: { types: ['nothing'] } };
const models = [caseload, idle];

const numberOfChildren = (database: Database) =>
  database.query<{ n: number }>('select count(*)::integer as n from read_models.caseload');

/** Read models of three events, and a backup that is put back and written to until it is longer than they have read. */
const restoredAndLonger = async () => {
  const database = await freshDatabase();
  const before = postgresEventStore(database);
  const backup = await happen(before, [enrolled('1')]);
  await happen(before, [enrolled('2'), enrolled('3')]);
  await catchUp({ database, store: before, models });
  const store = await restoredInto(await freshDatabase(), before, backup);
  const head = await happen(store, [enrolled('4'), enrolled('5'), enrolled('6')]);
  return { database, store, head };
};

const anotherEvent = (name: string): RegExp =>
  new RegExp(`rows of ${name} .* position 3 stands another event .*"understory rebuild ${name}"`);

describe('a read model of a log that was restored and has grown past it', () => {
  it('is refused by the command line, also when it skipped what was read last', async () => {
    const { database, store } = await restoredAndLonger();
    for (const model of models)
      await expect(catchUp({ database, store, models: [model] })).rejects.toThrow(anotherEvent(model.name));
    expect(await numberOfChildren(database)).toEqual([{ n: 3 }]);
  });

  it('is refused loudly by the runner', async () => {
    const { database, store, head } = await restoredAndLonger();
    const errors: string[] = [];
    const log = createLog({ level: 'error', write: (line) => void errors.push(line.replaceAll('\\"', '"')) });
    const runner = await startRunner({ database, store, models, log });
    await until(() => errors.length >= models.length);
    for (const { name } of models) expect(errors).toContainEqual(expect.stringMatching(anotherEvent(name)));
    expect(await runner.caughtUp(head, { timeoutMs: 1 })).toBe('timed-out');
    await runner.stop();
    expect(await numberOfChildren(database)).toEqual([{ n: 3 }]);
  });

  it('is refused loudly, too, when that is found out only while the log is followed', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1')]);
    const exchanged: EventStore = {
      ...store,
      subscribe: async function* () {
        yield { kind: 'mismatch', problem: 'it is another log' };
      },
    };
    await expect(catchUp({ database, store: exchanged, models: [caseload] })).rejects.toThrow(
      'The rows of caseload do not fit the event log: it is another log. Run "understory rebuild caseload"',
    );
    const errors: string[] = [];
    const log = createLog({ level: 'error', write: (line) => void errors.push(line) });
    const runner = await startRunner({ database, store: exchanged, models: [caseload], log });
    await until(() => errors.length > 0);
    await runner.stop();
    expect(errors[0]).toMatch(
      /caseload do not fit the event log: it is another log. Run .*understory rebuild caseload/,
    );
  });

  it('goes on when the backup held all that it had read', async () => {
    const database = await freshDatabase();
    const before = postgresEventStore(database);
    const backup = await happen(before, [enrolled('1'), enrolled('2')]);
    await catchUp({ database, store: before, models });
    await happen(before, [enrolled('3')]);
    const store = await restoredInto(await freshDatabase(), before, backup);
    await happen(store, [enrolled('4'), enrolled('5')]);
    await catchUp({ database, store, models });
    expect(await numberOfChildren(database)).toEqual([{ n: 4 }]);
  });
});

describe('the event a checkpoint stands on', () => {
  it('with another hash is not the one that was read', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1'), enrolled('2')]);
    await catchUp({ database, store, models: [caseload] });
    await happen(store, [enrolled('3')]);
    await database.query(`update read_models.checkpoint set last_event_hash = repeat('0', 64)`);
    await expect(catchUp({ database, store, models: [caseload] })).rejects.toThrow('position 2 stands another event');
    expect(await numberOfChildren(database)).toEqual([{ n: 2 }]);
  });

  it('is filled in with the next one where an older release did not keep it', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models });
    await database.query(
      'update read_models.checkpoint set last_event_position = null, last_event_id = null, last_event_hash = null',
    );
    const head = await happen(store, [enrolled('2')]);
    await catchUp({ database, store, models });
    const last = await store.eventAt(head);
    for (const { name } of models) {
      const proof = { position: head, eventId: last?.id, hash: last?.metadata.hash };
      expect((await readCheckpoint(database, name))?.at).toEqual({ position: head, proof });
    }
  });
});
