import type { BareEvent, EventStore, Position } from '@understory/event-store';
import { type Database, readSql, type Sql } from '@understory/platform';
import { applyOrPark } from '../parked/apply-or-park';
import { mayBeTheEvent } from '../parked/may-be-the-event';
import { writeIn } from '../place';
import type { ReadModel } from '../read-model';
import type { Rebuild } from './open-rebuild';
import type { Part } from './parts';
import { dropped, RebuildStopped } from './rebuild-stopped';

const claimPart = readSql(__dirname, 'claim-part.sql');

const eventsInPage = 2_000;

type Reading = { readonly database: Database; readonly store: EventStore; readonly upTo: Position };

/** Writes the rows of one part for all models in one transaction; answers how many events that were. */
export const buildPart = async (part: Part, rebuilds: readonly Rebuild[], reading: Reading): Promise<number> => {
  try {
    return await inTransaction(part, rebuilds, reading, foldStreams);
  } catch (error) {
    if (!mayBeTheEvent(error)) throw error;
    // The reading once more, slowly: stream by stream, to find the events that cannot be taken in.
    return inTransaction(part, rebuilds, reading, searchStreams);
  }
};

type Events = AsyncIterable<readonly BareEvent[]>;
type Write = (sql: Sql, models: readonly ReadModel[], events: Events) => Promise<number>;

const inTransaction = (
  part: Part,
  rebuilds: readonly Rebuild[],
  { database, store, upTo }: Reading,
  write: Write,
): Promise<number> =>
  database.transaction(async (sql) => {
    const ids = rebuilds.map(({ rebuildId }) => rebuildId);
    const claimed = await sql.query<{ readonly rebuildId: bigint }>(claimPart, [ids, part.number]);
    if (claimed.length < ids.length) throw new RebuildStopped(dropped);
    await writeIn(sql, 'next');
    const models = rebuilds.map(({ model }) => model);
    const types = typesOf(models);
    const range = { from: part.from, before: part.before, upTo, pageSize: eventsInPage };
    const events = store.readByStream?.(types === null ? range : { ...range, types });
    if (events === undefined) throw new Error('This store does not read by stream.');
    return write(sql, models, events);
  });

const typesOf = (models: readonly ReadModel[]): readonly string[] | null => {
  const types = new Set<string>();
  for (const { handles } of models) {
    if (handles.types === undefined) return null;
    handles.types.forEach((type) => types.add(type));
  }
  return [...types];
};

const foldStreams: Write = async (sql, models, events) => {
  let count = 0;
  const foldings = models.map((model) => {
    const folding = model.folding?.();
    if (folding === undefined) throw new Error(`${model.name} cannot be folded stream by stream.`);
    return { folding, types: typesOf([model]) };
  });
  for await (const page of events) {
    for (const { folding, types } of foldings) {
      const handled = types === null ? null : new Set(types);
      for (const event of page) if (handled === null || handled.has(event.type)) folding.add(event);
      // A full page may be followed by another one: memory stays that of a page.
      if (page.length === eventsInPage) await folding.write(sql, 'finished');
    }
    count += page.length;
  }
  for (const { folding } of foldings) await folding.write(sql, 'all');
  return count;
};

const searchStreams: Write = async (sql, models, events) => {
  let count = 0;
  let stream: BareEvent[] = [];
  const finish = async (): Promise<void> => {
    for (const model of models) {
      const types = typesOf([model]);
      const handled = stream.filter(({ type }) => types === null || types.includes(type));
      if (handled.length > 0) await applyOrPark(sql, 'next', model, handled);
    }
    stream = [];
  };
  for await (const page of events) {
    for (const event of page) {
      if (stream[0] !== undefined && stream[0].stream !== event.stream) await finish();
      stream.push(event);
    }
    count += page.length;
  }
  await finish();
  return count;
};
