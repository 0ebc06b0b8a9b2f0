import type { BareEvent, StreamName } from '@understory/event-store';
import { type Database, readSql, type Sql } from '@understory/platform';
import { checkpointValues } from '../checkpoint';
import { park } from '../parked/parked-events';
import { schemaOf } from '../place';
import type { Member, Move } from './member';

const moveStatement = readSql(__dirname, 'move-checkpoints.sql');
const parkedStatement = readSql(__dirname, 'parked-streams-of-models.sql');

/** Who keeps the others from being written; they are not, either. */
export type AppliedTogether<Each extends Member> =
  | { readonly outcome: 'applied' }
  | { readonly outcome: 'overtaken'; readonly members: readonly Each[] }
  | { readonly outcome: 'failed'; readonly member: Each; readonly error: unknown };

/** Rolls back; why is told beside it. */
const notAll = new Error('Not all read models could be written together.');

/** The rows of all and their checkpoints in one transaction: one round trip moves all of them, most have no more to do. */
export const applyTogether = async <Each extends Member>(
  database: Database,
  moves: readonly Move<Each>[],
): Promise<AppliedTogether<Each>> => {
  const done: { as: AppliedTogether<Each> } = { as: { outcome: 'applied' } };
  try {
    await database.transaction(async (sql) => {
      done.as = await applyAll(sql, moves);
      if (done.as.outcome !== 'applied') throw notAll;
    });
  } catch (error) {
    if (error !== notAll) throw error;
  }
  return done.as;
};

const applyAll = async <Each extends Member>(
  sql: Sql,
  moves: readonly Move<Each>[],
): Promise<AppliedTogether<Each>> => {
  const moved = await moveCheckpoints(sql, moves);
  if (moved.size < moves.length) {
    const members = moves.map(({ member }) => member).filter(({ model }) => !moved.has(model.name));
    return { outcome: 'overtaken', members };
  }
  const parked = await parkedStreams(sql, moves);
  for (const { member, events } of moves) {
    try {
      await applyUnparked(sql, member, events, parked.get(member.model.name) ?? new Set());
    } catch (error) {
      return { outcome: 'failed', member, error };
    }
  }
  return { outcome: 'applied' };
};

/** Answers with the names of those that nobody else has moved. */
const moveCheckpoints = async (sql: Sql, moves: readonly Move[]): Promise<ReadonlySet<string>> => {
  const to = moves.map((move) => checkpointValues(move.to));
  const moved = await sql.query<{ readonly name: string }>(moveStatement, [
    moves.map(({ member }) => member.model.name),
    moves.map(({ member }) => member.model.version),
    moves.map(({ member }) => member.reached?.position ?? null),
    ...[0, 1, 2, 3].map((column) => to.map((values) => values[column])),
    schemaOf.live,
  ]);
  return new Set(moved.map(({ name }) => name));
};

const parkedStreams = async (
  sql: Sql,
  moves: readonly Move[],
): Promise<ReadonlyMap<string, ReadonlySet<StreamName>>> => {
  const concerned = moves.filter(({ events }) => events.length > 0);
  const streams = new Map<string, Set<StreamName>>();
  if (concerned.length === 0) return streams;
  const rows = await sql.query<{ readonly model: string; readonly stream: StreamName }>(parkedStatement, [
    concerned.map(({ member }) => member.model.name),
    [...new Set(concerned.flatMap(({ events }) => events.map(({ stream }) => stream)))],
  ]);
  for (const { model, stream } of rows) streams.set(model, (streams.get(model) ?? new Set()).add(stream));
  return streams;
};

const applyUnparked = async (
  sql: Sql,
  { model }: Member,
  events: readonly BareEvent[],
  parked: ReadonlySet<StreamName>,
): Promise<void> => {
  const waiting = events.filter(({ stream }) => parked.has(stream));
  if (waiting.length > 0) await park(sql, 'live', model, waiting, null);
  const free = waiting.length === 0 ? events : events.filter(({ stream }) => !parked.has(stream));
  if (free.length > 0) await model.apply(sql, free);
};
