import type { BareEvent, StreamName } from '@understory/event-store';
import { type Database, readSql, type Sql } from '@understory/platform';
import { checkpointValues } from '../checkpoint';
import { park } from '../parked/parked-events';
import { send, type Write } from '../write';
import type { Member, Move } from './member';

const moveStatement = readSql(__dirname, 'move-checkpoints.sql');

/** Who keeps the others from being written; they are not, either. */
export type AppliedTogether<Each extends Member> =
  | { readonly outcome: 'applied' }
  | { readonly outcome: 'overtaken'; readonly members: readonly Each[] }
  | { readonly outcome: 'failed'; readonly member: Each; readonly error: unknown };

/** Rolls back; why is told beside it. */
const notAll = new Error('Not all read models could be written together.');

/**
 * The rows of all and their checkpoints in one transaction. Whoever looks at a row waits for the ways to the server and
 * back: what is kept is asked for together with the move, and what is written is sent together with the commit.
 */
export const applyTogether = async <Each extends Member>(
  database: Database,
  moves: readonly Move<Each>[],
): Promise<AppliedTogether<Each>> => {
  const told: { first: AppliedTogether<Each> } = { first: { outcome: 'applied' } };
  const tell = (outcome: AppliedTogether<Each>): void => {
    // What fails behind a failure fails because of it.
    if (told.first.outcome === 'applied') told.first = outcome;
  };
  let answers: readonly Promise<unknown>[] = [];
  try {
    await database.transaction(async (sql) => {
      answers = await sendAll(sql, moves, tell);
      if (told.first.outcome !== 'applied') throw notAll;
    });
  } catch (error) {
    await Promise.all(answers);
    if (told.first.outcome === 'applied') throw error;
  }
  return told.first;
};

/** Answers with what is under way, each of which tells when it fails. */
const sendAll = async <Each extends Member>(
  sql: Sql,
  moves: readonly Move<Each>[],
  tell: (outcome: AppliedTogether<Each>) => void,
): Promise<readonly Promise<unknown>[]> => {
  const moving = moveCheckpoints(sql, moves);
  const foldings = moves.map(async ({ member, events }) =>
    events.length === 0 ? [] : member.model.foldIn(sql, events),
  );
  for (const folding of foldings) folding.catch(() => undefined);
  const { moved, parked } = await moving;
  const overtaken = moves.map(({ member }) => member).filter(({ model }) => !moved.includes(model.name));
  const answers: Promise<unknown>[] = [];
  if (overtaken.length > 0) {
    tell({ outcome: 'overtaken', members: overtaken });
    return answers;
  }
  for (const [index, { member, events }] of moves.entries()) {
    const failed = (error: unknown): void => tell({ outcome: 'failed', member, error });
    const { name } = member.model;
    const waits = new Set(parked.filter(([model]) => model === name).map(([, stream]) => stream));
    try {
      const writes = waits.size > 0 ? await foldUnparked(sql, member, events, waits) : ((await foldings[index]) ?? []);
      answers.push(send(sql, writes).catch(failed));
    } catch (error) {
      failed(error);
      return answers;
    }
  }
  return answers;
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

const foldUnparked = async (
  sql: Sql,
  { model }: Member,
  events: readonly BareEvent[],
  parked: ReadonlySet<StreamName>,
): Promise<readonly Write[]> => {
  const waiting = events.filter(({ stream }) => parked.has(stream));
  if (waiting.length > 0) await park(sql, 'live', model, waiting, null);
  const free = waiting.length === 0 ? events : events.filter(({ stream }) => !parked.has(stream));
  return free.length === 0 ? [] : model.foldIn(sql, free);
};
