import { type Checkpoint, type EventStore, postgresEventStore } from '@understory/event-store';
import { type Database, createLog, silentLog } from '@understory/platform';
import { createTestDatabase } from '../../../../test/support/database';
import { caseload, findChild, readModels } from '../index';
import { childIdFor, enrolled, happen, signed, someWeeks } from '../made-up-children.fixture';
import { applyEvents } from './apply-events';
import { applyLog } from './apply-log';
import { catchUp } from './catch-up';
import { moveCheckpoint, readCheckpoint } from './checkpoint';
import { freshDatabases, holders, somebodyWaitsForALock, until } from './fresh-database.fixture';
import { openCheckpoint } from './open-checkpoint';
import type { ReadModel } from './read-model';
import { startRunner } from './start-runner';
import type { Write } from './write';
import { waitUntilReflected } from './wait-until-reflected';

jest.setTimeout(60_000);

const freshDatabase = freshDatabases(createTestDatabase);

const silent = silentLog;

const allRows = async (database: Database): Promise<unknown> => ({
  caseload: await database.query('select * from read_models.caseload order by 1'),
  history: await database.query('select * from read_models.brain_map_history order by 1, 2'),
  flags: await database.query('select * from read_models.readiness_flag order by 1, 2'),
  courses: await database.query('select * from read_models.child_course order by 1'),
  amendments: await database.query('select * from read_models.amendment order by 1'),
  days: await database.query('select * from read_models.flagged_assessment_day order by 1, 2'),
});

const numberOfChildren = async (database: Database): Promise<number> =>
  (await database.query<{ n: number }>('select count(*)::integer as n from read_models.caseload'))[0]?.n ?? -1;

const firstStep = async (from: Checkpoint | null, store: EventStore, database: Database, model: ReadModel) => {
  const { signal } = new AbortController();
  for await (const step of applyLog(from, { database, store, model, signal })) return step;
  return null;
};

describe('a read model', () => {
  it('writes rows and checkpoint together or not at all', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const head = await happen(store, [enrolled('1')]);
    const failing: ReadModel = {
      ...caseload,
      foldIn: async (sql, events) => {
        await applyEvents(sql, caseload, events);
        throw new Error('Connection terminated unexpectedly');
      },
    };
    await expect(catchUp({ database, store, models: [failing] })).rejects.toThrow('Connection terminated');
    expect(await numberOfChildren(database)).toBe(0);
    expect((await readCheckpoint(database, 'caseload'))?.at).toBeNull();

    await catchUp({ database, store, models: [caseload] });
    expect(await numberOfChildren(database)).toBe(1);
    expect((await readCheckpoint(database, 'caseload'))?.at?.position).toBe(head);
  });

  it('refuses a batch that has been applied before', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, someWeeks(7, 3, 40));
    await catchUp({ database, store, models: readModels });
    const rows = await allRows(database);
    for (const model of readModels) {
      expect(await firstStep(null, store, database, model)).toEqual({ kind: 'overtaken' });
    }
    expect(await allRows(database)).toEqual(rows);
  });

  it('lets only one of two runners apply the same batch', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await catchUp({ database, store, models: [caseload] });
    const head = await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: [{ ...caseload, handles: { types: ['nothing'] } }] });
    await database.query('update read_models.checkpoint set position = null');

    const first = database.transaction(async (sql) => {
      expect(await moveCheckpoint(sql, caseload, null, { position: head, proof: null })).toBe(true);
      const second = firstStep(null, store, database, caseload);
      await until(() => somebodyWaitsForALock(database));
      return { second };
    });
    expect(await (await first).second).toEqual({ kind: 'overtaken' });
    expect(await numberOfChildren(database)).toBe(0);
  });

  it('moves past events it does not handle', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const head = await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: readModels });
    expect((await readCheckpoint(database, 'readiness-flags'))?.at?.position).toBe(head);
  });

  it('is built again from the whole log when its version is raised', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: [caseload] });
    await database.query(`update read_models.caseload set program = 'as an older fold wrote it'`);
    await catchUp({ database, store, models: [{ ...caseload, version: caseload.version + 1 }] });
    expect((await findChild(database, childIdFor('1')))?.program).toBe('day treatment');
  });

  it('rebuilt from nothing equals the one kept up to date event by event, row for row', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const runner = await startRunner({ database, store, models: readModels, log: silent });
    const head = await happen(store, someWeeks(2026, 12, 400));
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();

    const elsewhere = await freshDatabase();
    await catchUp({ database: elsewhere, store, models: readModels });
    expect(await allRows(elsewhere)).toEqual(await allRows(database));
  });

  it('is not continued from a log that ends before what it has read', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: [caseload] });
    await database.query('update read_models.checkpoint set position = 99');
    await expect(catchUp({ database, store, models: [caseload] })).rejects.toThrow(
      /rows of caseload .*position 99 was read, and the log now ends at 1: .*understory rebuild caseload/,
    );
    expect(await numberOfChildren(database)).toBe(1);
  });

  it('is not continued from another log, and says so without stopping the others', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: readModels });
    await database.query(`update read_models.checkpoint set epoch = epoch + 1 where name = 'caseload'`);
    const errors: string[] = [];
    const log = createLog({ level: 'error', write: (line) => void errors.push(line) });
    const runner = await startRunner({ database, store, models: readModels, log });
    const head = await happen(store, [signed('1')]);
    await until(async () => (await readCheckpoint(database, 'brain-map-history'))?.at?.position === head);
    await until(async () => errors.length > 0);
    expect(errors[0]).toMatch(/caseload were built from another event log/);
    expect(await runner.caughtUp(head, { timeoutMs: 1 })).toBe('timed-out');
    await runner.stop();
  });
});

describe('a runner', () => {
  it('is soon past an event that a read model skips, and reads nothing twice at the next start', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const idle: ReadModel = { ...caseload, handles: { types: ['nothing'] } };
    const runner = await startRunner({ database, store, models: [idle], log: silent });
    expect(await runner.caughtUp(await happen(store, [enrolled('1')]), { timeoutMs: 60_000 })).toBe('reflected');
    const head = await happen(store, [enrolled('2')]);
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    const opened = await openCheckpoint(database, store, idle);
    expect(opened).toMatchObject({ outcome: 'continues', from: { position: head, proof: { position: head } } });
  });

  it('goes on after an error instead of standing still', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    let failuresLeft = 2;
    const shaky: ReadModel = {
      ...caseload,
      foldIn: async (sql, events) => {
        failuresLeft -= 1;
        if (failuresLeft >= 0) throw new Error('secret text of a row');
        return caseload.foldIn(sql, events);
      },
    };
    const lines: string[] = [];
    const log = createLog({ level: 'info', write: (line) => void lines.push(line) });
    const runner = await startRunner({ database, store, models: [shaky], log });
    const head = await happen(store, [enrolled('1')]);
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('secret');
  });

  it('moves all that it holds in one transaction, whether or not an event concerns them', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const runner = await startRunner({ database, store, models: readModels, log: silent });
    const transactions = () => database.query('select distinct xmin::text from read_models.checkpoint');
    let child = 0;
    // The first ones may still come while each is on its own.
    await until(async () => {
      const head = await happen(store, [enrolled(String((child += 1)))]);
      expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
      return (await transactions()).length === 1;
    });
    await runner.stop();
    expect(await numberOfChildren(database)).toBe(child);
  });

  it('blames the one whose rows the server refuses, although they were sent with the rows of all others', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    let isBroken = false;
    const refused: Write = ['select 1 / $1::integer', [0]];
    const shaky: ReadModel = {
      ...caseload,
      foldIn: async (sql, events) => [...(await caseload.foldIn(sql, events)), ...(isBroken ? [refused] : [])],
    };
    const models = [shaky, ...readModels.filter(({ name }) => name !== 'caseload')];
    const others = models.slice(1).map(({ name }) => name);
    const runner = await startRunner({ database, store, models, log: silent });
    await runner.caughtUp(await happen(store, [enrolled('1'), signed('1')]), { timeoutMs: 60_000 });
    isBroken = true;
    const head = await happen(store, [enrolled('2'), signed('2')]);
    expect(await waitUntilReflected(database, others, head, { timeoutMs: 60_000 })).toBe('reflected');
    const blamed = () => database.query('select distinct model from read_models.parked_event');
    await until(async () => (await blamed()).length > 0);
    await runner.stop();
    expect(await blamed()).toEqual([{ model: 'caseload' }]);
    expect(await numberOfChildren(database)).toBe(1);
  });

  it('goes on with all others while one fails, which comes back to them', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    let isBroken = false;
    const shaky: ReadModel = {
      ...caseload,
      foldIn: async (sql, events) => {
        if (isBroken) throw Object.assign(new Error(), { code: '40P01' });
        return caseload.foldIn(sql, events);
      },
    };
    const models = [shaky, ...readModels.filter(({ name }) => name !== 'caseload')];
    const others = models.slice(1).map(({ name }) => name);
    const runner = await startRunner({ database, store, models, log: silent });
    await runner.caughtUp(await happen(store, [enrolled('1'), signed('1')]), { timeoutMs: 60_000 });
    isBroken = true;
    const head = await happen(store, [enrolled('2'), signed('2')]);
    expect(await waitUntilReflected(database, others, head, { timeoutMs: 60_000 })).toBe('reflected');
    expect(await numberOfChildren(database)).toBe(1);
    isBroken = false;
    const last = await happen(store, [enrolled('3')]);
    expect(await runner.caughtUp(last, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    expect(await numberOfChildren(database)).toBe(3);
  });

  it('stands by while another works, and takes over when that one loses its session', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const first = await startRunner({ database, store, models: readModels, log: silent });
    await first.caughtUp(await happen(store, someWeeks(1, 5, 30)), { timeoutMs: 60_000 });
    const [holder, ...others] = await holders(database);
    expect(others).toEqual([]);

    const second = await startRunner({ database, store, models: readModels, log: silent });
    await until(async () => {
      const [row] = await database.query<{ n: number }>(
        `select count(*)::integer as n from pg_stat_activity
          where application_name = 'understory read models' and datname = current_database()`,
      );
      return row?.n === 2;
    });
    expect(await holders(database)).toEqual([holder]);

    await database.query('select pg_terminate_backend($1)', [holder]);
    await until(async () => {
      const now = await holders(database);
      return now.length > 0 && !now.includes(holder ?? 0);
    });
    const head = await happen(store, [enrolled('77'), signed('77')]);
    expect(await second.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await first.stop();
    await second.stop();
    expect(await holders(database)).toEqual([]);

    const elsewhere = await freshDatabase();
    await catchUp({ database: elsewhere, store, models: readModels });
    expect(await allRows(elsewhere)).toEqual(await allRows(database));
  });

  it('does the work for a command line that only waits for it', async () => {
    const database = await freshDatabase();
    const store = postgresEventStore(database);
    const runner = await startRunner({ database, store, models: readModels, log: silent });
    await runner.caughtUp(await happen(store, [enrolled('1')]), { timeoutMs: 60_000 });
    await happen(store, [signed('1')]);
    const worked: string[] = [];
    await catchUp({ database, store, models: readModels, onProgress: (model) => worked.push(model) });
    expect(worked).toEqual([]);
    expect(await findChild(database, childIdFor('1'))).toMatchObject({
      numberOfAssessments: 1,
      newestKind: 'baseline',
    });
    await runner.stop();
  });
});
