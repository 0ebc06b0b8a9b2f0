import { readSql, type Sql } from '@understory/platform';
import type { Position, RecordedEvent } from '../envelope';
import type { ReadAllFilter } from '../event-store';
import { readLogHead } from './read-log-head';
import { recordedEvent, type RecordedRow } from './recorded-row';

const statement = readSql(__dirname, 'read-log-page.sql');
// Unnamed, so that it is planned for the filter at hand: one plan for all would scan the log for three rare events.
const text = typeof statement === 'string' ? statement : statement.text;

/**
 * The head is read first: every position up to it is visible by then, so a page can never step over a slow writer. The
 * next page is under way while the last one is handled.
 */
export async function* readLog(
  sql: Sql,
  after: Position | null,
  { streamPrefix, types }: ReadAllFilter,
  pageSize: number,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  const head = (await readLogHead(sql)).position;
  if (after !== null && after >= head) return;
  const pageAfter = (position: bigint): Promise<readonly RecordedRow[]> => {
    const values = [position, head, streamPrefix ?? null, types === undefined ? null : [...types], pageSize];
    const page = sql.query<RecordedRow>(text, values);
    // A reader that leaves early never awaits the page that was under way.
    page.catch(() => undefined);
    return page;
  };

  let next: Promise<readonly RecordedRow[]> | null = pageAfter(after ?? 0n);
  while (next !== null) {
    const rows: readonly RecordedRow[] = await next;
    const last = rows.at(-1)?.position;
    if (last === undefined) return;
    next = rows.length === pageSize && last < head ? pageAfter(last) : null;
    yield rows.map(recordedEvent);
  }
}
