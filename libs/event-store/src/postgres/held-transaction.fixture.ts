import { randomUUID } from 'node:crypto';
import type { Database, Sql } from '@understory/platform';
import { envelop } from '../envelop';
import type { EventEnvelope, StreamName } from '../envelope';
import { commandId } from '../names';

export const firstEvents = (stream: StreamName, count = 1): readonly EventEnvelope[] => {
  const command = {
    commandId: commandId(randomUUID()),
    commandDigest: 'digest',
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: 'correlation',
    causationId: null,
    at: '2026-03-01T09:30:00.000Z',
  };
  const draft = { type: 'Happened', schemaVersion: 1, data: { stream }, occurredOn: '2026-03-01', command };
  return envelop(
    null,
    stream,
    Array.from({ length: count }, () => draft),
  );
};

/** Runs `work` in a transaction that stays open until it is told how to end. */
export const hold = async <Result>(database: Database, work: (sql: Sql) => Promise<Result>) => {
  const undone = new Error('rolled back on purpose');
  let finish: (how: 'commit' | 'rollback') => void = () => undefined;
  const end = new Promise<'commit' | 'rollback'>((resolve) => (finish = resolve));
  let done: Promise<unknown> = Promise.resolve();
  const result = await new Promise<Result>((resolve, reject) => {
    done = database
      .transaction(async (sql) => {
        resolve(await work(sql));
        if ((await end) === 'rollback') throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) reject(error instanceof Error ? error : new Error('not an error'));
      });
  });
  const endWith = async (how: 'commit' | 'rollback') => {
    finish(how);
    await done;
  };
  return { result, commit: () => endWith('commit'), rollback: () => endWith('rollback') };
};

/** The process id of a backend that waits for a lock, as soon as one does. */
export const oneThatWaits = async (database: Database): Promise<number> => {
  for (;;) {
    const [backend] = await database.query<{ readonly pid: number }>(
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (backend !== undefined) return backend.pid;
  }
};
