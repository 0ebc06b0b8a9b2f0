import { readSql, type Sql } from '@understory/platform';
import type { BareEvent, StreamRange } from '../event-store';
import { onePageAhead } from './one-page-ahead';

const statement = readSql(__dirname, 'read-by-stream.sql');

/** As everything stood when it began; the next page is under way while the last one is handled. */
export const readByStream = (
  sql: Sql,
  { from, before, upTo, types, pageSize = 1_000 }: StreamRange,
): AsyncIterable<readonly BareEvent[]> => {
  const values = [from, before, upTo, types === undefined ? null : [...types]];
  // What was checked on the way in is trusted on the way out.
  return onePageAhead(sql.pages<BareEvent>(statement, values, pageSize));
};
