import type { BareEvent } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { childStreams } from '../child-event-of';
import { type ReadModel, readModel } from './read-model';

type Steps = { readonly stream: string; readonly revisions: readonly number[] };

/** Keeps which revisions of each stream it was given, in the order it was given them: a second or a missing one shows. */
export const steps = (version = 1, beforeFold: (event: BareEvent) => void = () => undefined): ReadModel =>
  readModel<Steps>({
    name: 'steps',
    version,
    handles: { streamPrefix: childStreams },
    tables: ['steps'],
    keyOf: ({ stream }) => stream,
    load: async (sql, streams) => {
      const rows = await sql.query<Steps>('select stream, revisions from steps where stream = any($1)', [streams]);
      return new Map(rows.map((row) => [row.stream, row]));
    },
    fold: (before, event) => {
      beforeFold(event);
      return { stream: event.stream, revisions: [...(before?.revisions ?? []), event.revision] };
    },
    write: (changed) => [[write, [JSON.stringify(changed)]]],
  });

const write = `insert into steps select stream, revisions from json_to_recordset($1) as row (stream text, revisions integer[])
                   on conflict (stream) do update set revisions = excluded.revisions`;

export const createSteps = async (database: Database): Promise<void> => {
  await database.query('create table read_models.steps (stream text primary key, revisions integer[] not null)');
};

/** By the number that a made-up child's id ends with. */
export const stepsTaken = async (database: Database): Promise<Readonly<Record<string, readonly number[]>>> => {
  const rows = await database.query<Steps>('select stream, revisions from read_models.steps order by stream');
  return Object.fromEntries(rows.map(({ stream, revisions }) => [stream.replace(/^.*-0*/, ''), revisions]));
};

/** What a fold does with an event it was not made for. */
export const refusing =
  (child: string, revision: number) =>
  (event: BareEvent): void => {
    if (event.revision === revision && event.stream.endsWith(`-${child.padStart(12, '0')}`))
      throw new TypeError('secret text of the event');
  };
