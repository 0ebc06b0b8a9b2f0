import { type EventStore, postgresEventStore } from '@understory/event-store';
import { type Database, silentLog } from '@understory/platform';
import { createTestDatabase } from '../../../../../test/support/database';
import { caseload, findChild, readModels } from '../../index';
import { childIdFor, enrolled, happen, signed, someWeeks } from '../../made-up-children.fixture';
import { catchUp } from '../catch-up';
import { readCheckpoint } from '../checkpoint';
import { freshDatabases, somebodyWaitsForALock, until } from '../fresh-database.fixture';
import { listParked } from '../parked/list-parked';
import { startRunner } from '../start-runner';
import { createSteps, refusing, steps, stepsTaken } from '../steps.fixture';
import { openRebuilds } from './open-rebuild';
import { rebuild } from './rebuild';
import { swap } from './swap';

jest.setTimeout(60_000);

const freshDatabase = freshDatabases(createTestDatabase);

const tables = ['caseload', 'brain_map_history', 'readiness_flag', 'flagged_assessment_day'];

const allRows = async (database: Database): Promise<unknown> =>
  Promise.all(tables.map((table) => database.query(`select * from read_models.${table} order by 1, 2`)));

const opened = async () => {
  const database = await freshDatabase();
  await createSteps(database);
  return { database, store: postgresEventStore(database) };
};

/** A store that is read in log order only. */
const inLogOrder = ({ readByStream: _, ...store }: EventStore): EventStore => store;

const spoil = (database: Database) => database.query(`update read_models.caseload set program = 'spoiled'`);

const programOf = async (database: Database, child: string) => (await findChild(database, childIdFor(child)))?.program;

const leftovers = (database: Database) =>
  database.query(
    `select from pg_tables where schemaname in ('read_models_next', 'read_models_old')
     union all select from read_models.rebuild union all select from read_models.rebuilt_part`,
  );

describe('a rebuild', () => {
  it.each([
    ['stream by stream', (store: EventStore) => store],
    ['in log order', inLogOrder],
  ])('made %s equals what was kept up to date event by event, row for row', async (_, seen) => {
    const { database, store } = await opened();
    const runner = await startRunner({ database, store, models: readModels, log: silentLog });
    const head = await happen(store, someWeeks(31, 12, 300));
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    const [rows, checkpoint] = [await allRows(database), await readCheckpoint(database, 'caseload')];
    await spoil(database);
    expect(await rebuild({ database, store: seen(store), models: readModels })).toBe('rebuilt');
    expect(await allRows(database)).toEqual(rows);
    expect(await readCheckpoint(database, 'caseload')).toEqual(checkpoint);
    expect(await leftovers(database)).toEqual([]);
  });

  it('works while the product runs, which then goes on with the new rows', async () => {
    const { database, store } = await opened();
    const runner = await startRunner({ database, store, models: readModels, log: silentLog });
    await runner.caughtUp(await happen(store, [enrolled('1'), signed('1')]), { timeoutMs: 60_000 });
    await spoil(database);
    expect(await rebuild({ database, store, models: readModels })).toBe('rebuilt');
    expect(await programOf(database, '1')).toBe('day treatment');
    const head = await happen(store, [enrolled('2'), signed('2')]);
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    expect(await programOf(database, '2')).toBe('day treatment');
  });

  it('keeps indexes and constraints, also when it is made twice', async () => {
    const { database, store } = await opened();
    const definitions = () =>
      database.query(`select indexname, indexdef from pg_indexes where schemaname = 'read_models' order by 1`);
    const before = await definitions();
    await happen(store, [enrolled('1')]);
    await rebuild({ database, store, models: readModels });
    await rebuild({ database, store, models: readModels });
    expect(await definitions()).toEqual(before);
  });

  it('of an empty log ends, and the first event is taken in as always', async () => {
    const { database, store } = await opened();
    expect(await rebuild({ database, store, models: [steps()] })).toBe('rebuilt');
    await happen(store, [enrolled('1')]);
    await catchUp({ database, store, models: [steps()] });
    expect(await stepsTaken(database)).toEqual({ 1: [0] });
  });

  it('is made by one process at a time', async () => {
    const { database, store } = await opened();
    await happen(store, [enrolled('1')]);
    let second: unknown;
    const onProgress = (): void => void (second ??= rebuild({ database, store, models: [steps()] }));
    await rebuild({ database, store, models: [steps(), caseload], onProgress });
    expect(await second).toBe('held-elsewhere');
  });
});

describe('a rebuild that was stopped', () => {
  const stoppedHalfWay = async (version = 1) => {
    const { database, store } = await opened();
    await happen(store, someWeeks(7, 40, 200));
    await catchUp({ database, store, models: [steps()] });
    const rows = await stepsTaken(database);
    await database.query(`update read_models.steps set revisions = '{}'`);
    const stopping = new AbortController();
    const onProgress = ({ share }: { readonly share: number }): void => {
      if (share > 0.5) stopping.abort();
    };
    const { signal } = stopping;
    expect(await rebuild({ database, store, models: [steps(version)], signal, onProgress })).toBe('stopped');
    return { database, store, rows };
  };

  it('leaves the live rows as they were, and goes on from what it had', async () => {
    const { database, store, rows } = await stoppedHalfWay();
    expect(Object.values(await stepsTaken(database)).flat()).toEqual([]);
    let partsLeft = 0;
    await rebuild({ database, store, models: [steps()], onProgress: () => (partsLeft += 1) });
    expect(partsLeft).toBeLessThan(128);
    expect(await stepsTaken(database)).toEqual(rows);
  });

  it('takes in what happened since to streams that it had built', async () => {
    const { database, store, rows } = await stoppedHalfWay();
    await happen(
      store,
      Object.keys(rows).map((child) => signed(child)),
    );
    await rebuild({ database, store, models: [steps()] });
    const longer = Object.entries(rows).map(([child, revisions]) => [child, [...revisions, revisions.length]]);
    expect(await stepsTaken(database)).toEqual(Object.fromEntries(longer));
  });

  it('is begun anew for another version, and for tables that a migration has changed', async () => {
    const { database, store, rows } = await stoppedHalfWay(2);
    await database.query('alter table read_models.steps add column more text');
    let parts = 0;
    await rebuild({ database, store, models: [steps(3)], onProgress: () => (parts += 1) });
    expect(parts).toBe(256);
    expect(await stepsTaken(database)).toEqual(rows);
    expect(await database.query('select from read_models.steps where more is null limit 1')).toHaveLength(1);
  });

  it('between swap and tidying up is in nobody’s way', async () => {
    const { database, store } = await opened();
    await database.query('create table read_models_old.steps (stream text)');
    expect(await rebuild({ database, store, models: [steps()] })).toBe('rebuilt');
    expect(await leftovers(database)).toEqual([]);
  });
});

describe('a raised version', () => {
  it('is served only once it is whole; until then the version before is kept up to date', async () => {
    const { database, store } = await opened();
    const before = await startRunner({ database, store, models: [steps(1)], log: silentLog });
    await before.caughtUp(await happen(store, [enrolled('1')]), { timeoutMs: 60_000 });
    // A reader whose transaction is older than the new rows holds the swap back.
    await database
      .transaction(async (reader) => {
        await reader.query('set transaction isolation level repeatable read, read only');
        await reader.query('select from read_models.caseload');
        const after = await startRunner({ database, store, models: [steps(2)], log: silentLog });
        await until(
          async () => (await database.query('select from read_models.rebuild where position is not null')).length === 1,
        );
        expect(await before.caughtUp(await happen(store, [signed('1')]), { timeoutMs: 60_000 })).toBe('reflected');
        expect((await readCheckpoint(database, 'steps'))?.version).toBe(1);
        expect(await reader.query('select revisions from read_models.steps')).toEqual([{ revisions: [0] }]);
        return { after };
      })
      .then(async ({ after }) => {
        await until(async () => (await readCheckpoint(database, 'steps'))?.version === 2);
        await before.stop();
        expect(await after.caughtUp(await happen(store, [signed('1')]), { timeoutMs: 60_000 })).toBe('reflected');
        await after.stop();
      });
    expect(await stepsTaken(database)).toEqual({ 1: [0, 1, 2] });
  });
});

describe('the swap', () => {
  const built = async () => {
    const { database, store } = await opened();
    await happen(store, [enrolled('1'), enrolled('2')]);
    await catchUp({ database, store, models: [steps()] });
    await openRebuilds(database, inLogOrder(store), [steps()]);
    return { database, store };
  };

  it('takes in what the live rows have got ahead, so that nothing once read goes away', async () => {
    const { database, store } = await built();
    expect(await swap(steps(), { database, store })).toBe('swapped');
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0] });
  });

  it('does not keep others waiting for a reader that takes long, and comes when that one is done', async () => {
    const { database, store } = await built();
    await database.transaction(async (reader) => {
      await reader.query('select from read_models.steps');
      expect(await swap(steps(), { database, store })).toBe('busy');
      expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0] });
    });
    expect(await swap(steps(), { database, store })).toBe('swapped');
  });

  it('waits for a batch that is being applied, and counts it', async () => {
    const { database, store } = await built();
    let swapping: Promise<unknown> = Promise.resolve();
    await database.transaction(async (batch) => {
      await batch.query(`update read_models.checkpoint set moved_at = now() where name = 'steps'`);
      swapping = swap(steps(), { database, store });
      await until(() => somebodyWaitsForALock(database));
    });
    expect(await swapping).toBe('swapped');
  });
});

describe('an event that cannot be folded, met in a rebuild', () => {
  it.each([
    ['stream by stream', (store: EventStore) => store],
    ['in log order', inLogOrder],
  ])('%s is parked with what follows it, and everything else is built', async (_, seen) => {
    const { database, store } = await opened();
    await happen(store, [enrolled('1'), signed('1'), enrolled('2'), signed('1'), signed('2')]);
    await catchUp({ database, store, models: [steps()] });
    const broken = steps(2, refusing('1', 1));
    expect(await rebuild({ database, store: seen(store), models: [broken] })).toBe('rebuilt');
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0, 1] });
    expect(await listParked(database)).toMatchObject([{ model: 'steps', eventType: 'AssessmentSigned', behind: 1 }]);
  });
});
