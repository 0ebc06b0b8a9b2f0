import type { EventId, EventStore, Position, StreamName } from '@understory/event-store';
import { type Database, type Log, readSql, type Sql } from '@understory/platform';
import { lockCheckpoint } from '../checkpoint';
import { writeIn } from '../place';
import type { ReadModel } from '../read-model';
import { applyInOrder } from './apply-in-order';

const ofStream = readSql(__dirname, 'parked-of-stream.sql');
const unpark = readSql(__dirname, 'unpark.sql');
const noteAttempt = readSql(__dirname, 'note-attempt.sql');
const insertAct = readSql(__dirname, 'insert-act.sql');

export type ParkedPorts = {
  readonly database: Database;
  readonly store: EventStore;
  readonly models: readonly ReadModel[];
  readonly log: Log;
};

export type ParkedStream = { readonly model: string; readonly stream: StreamName };

/** Who acts, when and why; written down for good. */
export type Act = { readonly actor: { readonly id: string; readonly role: string }; readonly at: string } & (
  | { readonly act: 'retry' }
  /** Of the first event that is parked, and of no other: those behind it have not been tried. */
  | { readonly act: 'skip'; readonly position: Position; readonly reason: string }
);

export type ActOutcome =
  /** How many events are in the rows now, and how many still wait, with what stopped the first of them. */
  | { readonly outcome: 'done'; readonly applied: number; readonly waiting: number; readonly cause: string | null }
  | { readonly outcome: 'nothing-parked' | 'not-the-first' }
  /** The rows are of another version and are being built anew. */
  | { readonly outcome: 'other-version' };

type Row = {
  readonly position: Position;
  readonly revision: number;
  readonly eventId: EventId;
  readonly cause: string | null;
};

/** Tries the parked events of a stream in order, after skipping the first if so asked. Null acts for nobody: a timer. */
export const actOnParked = async (ports: ParkedPorts, parked: ParkedStream, act: Act | null): Promise<ActOutcome> => {
  const model = ports.models.find(({ name }) => name === parked.model);
  if (model === undefined) return { outcome: 'nothing-parked' };
  return ports.database.transaction(async (sql) => {
    const checkpoint = await lockCheckpoint(sql, model.name);
    const rows = await sql.query<Row>(ofStream, [model.name, parked.stream]);
    const [first] = rows;
    if (first === undefined) return { outcome: 'nothing-parked' };
    if (checkpoint?.version !== model.version) return { outcome: 'other-version' };
    const skips = act?.act === 'skip';
    if (skips && act.position !== first.position) return { outcome: 'not-the-first' };
    const waiting = skips ? rows.slice(1) : rows;
    const { done, cause } = await applyRows(sql, ports.store, model, parked.stream, waiting);
    const gone = rows.slice(0, rows.length - waiting.length + done).map(({ position }) => position);
    await sql.query(unpark, [model.name, gone]);
    const stopped = waiting[done];
    if (stopped !== undefined) await sql.query(noteAttempt, [model.name, stopped.position, cause]);
    const outcome = { outcome: 'done', applied: done, waiting: waiting.length - done, cause } as const;
    if (act !== null) await writeDown(sql, ports.log, parked, first, act, outcome);
    return outcome;
  });
};

const applyRows = async (
  sql: Sql,
  store: EventStore,
  model: ReadModel,
  stream: StreamName,
  rows: readonly Row[],
): Promise<{ readonly done: number; readonly cause: string | null }> => {
  const [first] = rows;
  if (first === undefined) return { done: 0, cause: null };
  const wanted = new Set(rows.map(({ eventId }) => eventId));
  const events = (await store.readStream(stream, { from: first.revision })).filter(({ id }) => wanted.has(id));
  if (events.length !== rows.length) throw new Error(`Events of ${stream} are parked that the log does not hold.`);
  await writeIn(sql, 'live');
  return applyInOrder(sql, model, events);
};

const writeDown = async (
  sql: Sql,
  log: Log,
  { model, stream }: ParkedStream,
  { position, eventId }: Row,
  act: Act,
  { applied, waiting }: { readonly applied: number; readonly waiting: number },
): Promise<void> => {
  const { actor, at } = act;
  const reason = act.act === 'skip' ? act.reason : null;
  await sql.query(insertAct, [
    ...[at, actor.id, actor.role, act.act, model, stream],
    ...[position, eventId, reason, applied, waiting],
  ]);
  // The reason is a person's own words and stays out of the log.
  const facts = { actor: actor.id, role: actor.role, model, stream, position: position.toString(), applied, waiting };
  log.info(`An administrator ${act.act === 'skip' ? 'skipped' : 'retried'} a parked event.`, facts);
};
