import { readSql, type Sql } from '@understory/platform';
import type { BareEvent, StreamRange } from '../event-store';

const statement = readSql(__dirname, 'read-by-stream.sql');
// Unnamed, so that it is planned for the range at hand.
const text = typeof statement === 'string' ? statement : statement.text;

// A new stream's events come after every revision of the name before it.
const beforeFirst = -1;

type ChunkRow = { readonly text: string };

/** As the statement cuts a page. */
const eventsInChunk = 250;

/** The next page is under way while the last one is handled. */
export async function* readByStream(
  sql: Sql,
  { from, before, upTo, types, pageSize = 1_000, recordedAt = false, inChunks = false }: StreamRange,
): AsyncGenerator<readonly BareEvent[], void, void> {
  const pageAfter = (stream: string, revision: number): Promise<readonly ChunkRow[]> => {
    const values = [stream, revision, before, upTo, types === undefined ? null : [...types], pageSize, recordedAt];
    const page = sql.query<ChunkRow>(text, values);
    // A reader that leaves early never awaits the page that was under way.
    page.catch(() => undefined);
    return page;
  };

  let next: Promise<readonly ChunkRow[]> | null = pageAfter(from, beforeFirst);
  while (next !== null) {
    const chunks: readonly ChunkRow[] = await next;
    const lastChunk = chunks.at(-1);
    if (lastChunk === undefined) return;
    const lastEvents = parsed(lastChunk);
    const last = lastEvents.at(-1);
    if (last === undefined) return;
    const isFull = (chunks.length - 1) * eventsInChunk + lastEvents.length === pageSize;
    next = isFull ? pageAfter(last.stream, last.revision) : null;
    const others = chunks.slice(0, -1);
    if (inChunks) {
      for (const chunk of others) yield parsed(chunk);
      yield lastEvents;
    } else yield [...others.flatMap(parsed), ...lastEvents];
  }
}

/** What was checked on the way in is trusted on the way out. */
const parsed = ({ text: chunk }: ChunkRow): readonly BareEvent[] => {
  const events = JSON.parse(chunk) as { position: bigint | number }[];
  // In place, as for a page of the log.
  for (const event of events) event.position = BigInt(event.position);
  return events as unknown as readonly BareEvent[];
};
