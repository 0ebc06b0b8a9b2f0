import type { BareEvent, StreamName } from '@understory/event-store';
import { type Database, readSql, type Sql } from '@understory/platform';
import { checkpointValues } from '../checkpoint';
import { park } from '../parked/parked-events';
import type { Member, Move } from './member';

const moveStatement = readSql(__dirname, 'move-checkpoints.sql');

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
  const { moved, parked } = await moveCheckpoints(sql, moves);
  const overtaken = moves.map(({ member }) => member).filter(({ model }) => !moved.includes(model.name));
  if (overtaken.length > 0) return { outcome: 'overtaken', members: overtaken };
  for (const { member, events } of moves) {
    const { name } = member.model;
    const waits = new Set(parked.filter(([model]) => model === name).map(([, stream]) => stream));
    try {
      await applyUnparked(sql, member, events, waits);
    } catch (error) {
      return { outcome: 'failed', member, error };
    }
  }
  return { outcome: 'applied' };
};

type Moved = {
  /** Those that nobody else has moved. */
  readonly moved: readonly string[];
  /** Whose events wait behind an earlier one. */
  readonly parked: readonly (readonly [model: string, stream: StreamName])[];
};

const moveCheckpoints = async (sql: Sql, moves: readonly Move[]): Promise<Moved> => {
  const to = moves.map((move) => checkpointValues(move.to));
  const [row] = await sql.query<Moved>(moveStatement, [
    moves.map(({ member }) => member.model.name),
    moves.map(({ member }) => member.model.version),
    moves.map(({ member }) => member.reached?.position ?? null),
    ...[0, 1, 2, 3].map((column) => to.map((values) => values[column])),
    [...new Set(moves.flatMap(({ events }) => events.map(({ stream }) => stream)))],
  ]);
  if (row === undefined) throw new Error('read_models.move_checkpoints answered with no row.');
  return row;
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
