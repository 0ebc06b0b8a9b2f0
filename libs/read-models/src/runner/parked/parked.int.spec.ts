import { postgresEventStore, streamName } from '@understory/event-store';
import { createLog, type Database, silentLog } from '@understory/platform';
import { createTestDatabase } from '../../../../../test/support/database';
import { childStreams } from '../../child-event-of';
import { childIdFor, enrolled, happen, signed } from '../../made-up-children.fixture';
import { catchUp } from '../catch-up';
import { freshDatabases, somebodyWaitsForALock, until } from '../fresh-database.fixture';
import { progressOf } from '../progress';
import type { ReadModel } from '../read-model';
import { rebuild } from '../rebuild/rebuild';
import { startRunner } from '../start-runner';
import { createSteps, refusing, steps, stepsTaken } from '../steps.fixture';
import { actOnParked, type Act } from './act-on-parked';
import { retryDue } from './keep-retrying';
import { listParked, listParkedActs } from './list-parked';

jest.setTimeout(60_000);

const freshDatabase = freshDatabases(createTestDatabase);

const log = silentLog;
const cause: unknown = expect.stringMatching(/^TypeError at steps\.fixture\.[jt]s:\d+$/);
const streamOf = (child: string) => streamName(`${childStreams}${childIdFor(child)}`);
const parkedStream = { model: 'steps', stream: streamOf('1') };
const retry: Act = { act: 'retry', actor: { id: 'account-1', role: 'administrator' }, at: '2026-06-01T12:00:00.000Z' };

const opened = async () => {
  const database = await freshDatabase();
  await createSteps(database);
  return { database, store: postgresEventStore(database) };
};

/** The second event of child 1 cannot be folded; a third one waits behind it. */
const withParked = async () => {
  const { database, store } = await opened();
  const lines: string[] = [];
  const logging = createLog({ level: 'info', write: (line) => void lines.push(line) });
  const models = [steps(1, refusing('1', 1))];
  const runner = await startRunner({ database, store, models, log: logging });
  const head = await happen(store, [enrolled('1'), signed('1'), enrolled('2'), signed('1'), signed('2')]);
  await runner.caughtUp(head, { timeoutMs: 60_000 });
  return { database, store, runner, lines };
};

const skip = (position: bigint): Act => ({ ...retry, act: 'skip', position: position as never, reason: 'Typed twice' });

const firstParked = async (database: Database): Promise<bigint> => (await listParked(database))[0]?.position ?? 0n;

describe('an event that cannot be folded', () => {
  it('is parked by whoever only catches up, too, and told of; everything else is there', async () => {
    const { database, store } = await opened();
    await happen(store, [enrolled('1'), signed('1'), enrolled('2'), signed('1'), signed('2')]);
    const told: string[] = [];
    await catchUp({
      database,
      store,
      models: [steps(1, refusing('1', 1))],
      onParked: (model, { event }) => told.push(`${model} ${event.revision}`),
    });
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0, 1] });
    expect(told).toEqual(['steps 1']);
    expect(await listParked(database)).toMatchObject([{ ...parkedStream, behind: 1 }]);
  });

  it('is parked with the later events of its stream, while all other streams go on', async () => {
    const { database, store, runner, lines } = await withParked();
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0, 1] });
    expect(await listParked(database)).toMatchObject([
      { ...parkedStream, eventType: 'AssessmentSigned', cause, attempts: 1, behind: 1 },
    ]);
    const last = await happen(store, [signed('1'), signed('2')]);
    await runner.caughtUp(last, { timeoutMs: 60_000 });
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0, 1, 2] });
    expect(await listParked(database)).toMatchObject([{ behind: 2 }]);
    expect(lines.join()).toContain('was parked');
    expect(lines.join()).not.toContain('secret');
    await runner.stop();
  });

  it('is told to whoever waits for that stream, and to nobody else', async () => {
    const { store, runner } = await withParked();
    expect(await runner.caughtUp(await happen(store, [signed('2')]), { timeoutMs: 60_000 })).toBe('reflected');
    const head = await happen(store, [signed('1')]);
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('parked');
    expect(await runner.caughtUp(head, { timeoutMs: 60_000, stream: streamOf('1') })).toBe('parked');
    expect(await runner.caughtUp(head, { timeoutMs: 60_000, stream: streamOf('2') })).toBe('reflected');
    await runner.stop();
  });

  it('is found also when the database refuses the row', async () => {
    const { database, store } = await opened();
    await database.query(
      `alter table read_models.steps add check (stream not like '%1' or array_length(revisions, 1) < 2)`,
    );
    const runner = await startRunner({ database, store, models: [steps()], log });
    const head = await happen(store, [enrolled('1'), signed('1'), enrolled('2')]);
    await runner.caughtUp(head, { timeoutMs: 60_000 });
    await runner.stop();
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0] });
    expect(await listParked(database)).toMatchObject([{ cause: expect.stringMatching(/^SQLSTATE 23514 /) as string }]);
  });
});

describe('a failure of the database', () => {
  it.each([
    ['a deadlock', { code: '40P01', message: 'deadlock detected' }],
    ['a stopping server', { code: '57P01', message: 'terminating connection' }],
    ['a missing table', { code: '42P01', message: 'relation does not exist' }],
    ['a connection that broke', { message: 'Connection terminated unexpectedly' }],
  ])('parks nothing, however often it comes: %s', async (_, failure) => {
    const { database, store } = await opened();
    let failures = 0;
    const whole = steps();
    const model: ReadModel = {
      ...whole,
      foldIn: async (sql, events) => {
        failures += 1;
        if (failures <= 4) throw Object.assign(new Error(failure.message), failure);
        return whole.foldIn(sql, events);
      },
    };
    const runner = await startRunner({ database, store, models: [model], log });
    const head = await happen(store, [enrolled('1')]);
    expect(await runner.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await runner.stop();
    expect(await database.query('select from read_models.parked_event')).toEqual([]);
  });
});

describe('parked events', () => {
  it('go in, in order, when a mended fold retries them by itself', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    const ports = { database, store, models: [steps()], log };
    const { signal } = new AbortController();
    await retryDue(ports, signal);
    expect(await stepsTaken(database)).toEqual({ 1: [0], 2: [0, 1] });
    await database.query(`update read_models.parked_event set tried_at = tried_at - interval '2 minutes'`);
    await retryDue(ports, signal);
    expect(await stepsTaken(database)).toEqual({ 1: [0, 1, 2], 2: [0, 1] });
    expect(await listParked(database)).toEqual([]);
    expect(await listParkedActs(database)).toEqual([]);
  });

  it('stay when a retry fails again, with one attempt more, and the act is written down', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    const ports = { database, store, models: [steps(1, refusing('1', 2))], log };
    expect(await actOnParked(ports, parkedStream, retry)).toMatchObject({ outcome: 'done', applied: 1, waiting: 1 });
    expect(await stepsTaken(database)).toMatchObject({ 1: [0, 1] });
    expect(await listParked(database)).toMatchObject([{ attempts: 1, behind: 0, cause }]);
    await actOnParked(ports, parkedStream, retry);
    expect(await listParked(database)).toMatchObject([{ attempts: 2 }]);
    expect(await listParkedActs(database)).toMatchObject([
      { act: 'retry', actorId: 'account-1', applied: 0, waiting: 1 },
      { act: 'retry', actorId: 'account-1', applied: 1, waiting: 1 },
    ]);
  });

  it('are followed by the rest once the first is skipped, and a rebuild passes over the same one', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    const broken = steps(1, refusing('1', 1));
    const ports = { database, store, models: [broken], log };
    const first = await firstParked(database);
    expect(await actOnParked(ports, parkedStream, skip(first + 1n))).toEqual({ outcome: 'not-the-first' });
    expect(await actOnParked(ports, parkedStream, skip(first))).toMatchObject({ applied: 1, waiting: 0 });
    expect(await stepsTaken(database)).toEqual({ 1: [0, 2], 2: [0, 1] });
    expect(await listParkedActs(database)).toMatchObject([{ act: 'skip', position: first, reason: 'Typed twice' }]);
    await rebuild({ database, store, models: [broken] });
    expect(await stepsTaken(database)).toEqual({ 1: [0, 2], 2: [0, 1] });
    expect(await listParked(database)).toEqual([]);
  });

  it('are not retried into rows of another version', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    const ports = { database, store, models: [steps(2)], log };
    expect(await actOnParked(ports, parkedStream, retry)).toEqual({ outcome: 'other-version' });
    expect(await actOnParked(ports, { ...parkedStream, model: 'none' }, retry)).toEqual({ outcome: 'nothing-parked' });
  });

  it('are gone when a mended version is built', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    await rebuild({ database, store, models: [steps(2)] });
    expect(await stepsTaken(database)).toEqual({ 1: [0, 1, 2], 2: [0, 1] });
    expect(await listParked(database)).toEqual([]);
  });

  it('are never overtaken by an event that comes while they are retried', async () => {
    const { database, store, runner } = await withParked();
    let coming: Promise<unknown> = Promise.resolve();
    const whole = steps();
    const slow: ReadModel = {
      ...whole,
      foldIn: async (sql, events) => {
        coming = happen(store, [signed('1')]).then((head) => runner.caughtUp(head, { timeoutMs: 60_000 }));
        await until(() => somebodyWaitsForALock(database));
        return whole.foldIn(sql, events);
      },
    };
    const done = await actOnParked({ database, store, models: [slow], log }, parkedStream, retry);
    expect(done).toMatchObject({ applied: 2, waiting: 0 });
    expect(await coming).toBe('reflected');
    await runner.stop();
    expect(await stepsTaken(database)).toMatchObject({ 1: [0, 1, 2, 3] });
  });

  it('keep what was done about them: acts cannot be changed', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    await actOnParked({ database, store, models: [steps()], log }, parkedStream, retry);
    for (const change of ['update read_models.parked_act set reason = null', 'delete from read_models.parked_act'])
      await expect(database.query(change)).rejects.toThrow('is refused');
  });
});

describe('progress', () => {
  it('names the oldest event that a standing model has not handled, and none for one that has nothing to do', async () => {
    const { database, store } = await opened();
    const idle: ReadModel = { ...steps(), name: 'idle', handles: { types: ['nothing'] } };
    const head = await happen(store, [enrolled('1'), signed('1')]);
    const recordedAt = '2026-01-01T00:00:00.000Z';
    expect(await progressOf(database, store, [steps(), idle])).toEqual({
      head: { position: head, recordedAt },
      models: [
        {
          ...{ name: 'steps', version: null, isOutdated: false, position: null, parkedStreams: 0 },
          oldestUnhandled: { position: 1n, recordedAt },
        },
        {
          ...{ name: 'idle', version: null, isOutdated: false, position: null, parkedStreams: 0 },
          oldestUnhandled: null,
        },
      ],
    });
  });

  it('shows a head that is old by itself as that, and what is parked', async () => {
    const { database, store, runner } = await withParked();
    await runner.stop();
    const { head, models } = await progressOf(database, store, [steps(2)]);
    expect(head).toEqual({ position: 5n, recordedAt: '2026-01-01T00:00:00.000Z' });
    expect(models).toMatchObject([{ isOutdated: true, oldestUnhandled: null, parkedStreams: 1, position: 5n }]);
  });
});
