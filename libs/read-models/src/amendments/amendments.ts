import { readSql } from '@understory/platform';
import { byChild } from '../by-child';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { AmendmentRow } from './amendment-row';
import { foldAmendments } from './fold-amendments';

const load = readSql(__dirname, 'load-amendments.sql');
const write = readSql(__dirname, 'write-amendments.sql');

/** Every request for amendment, so that none misses its time limit unseen. */
export const amendments = readModel<readonly AmendmentRow[]>({
  name: 'amendments',
  version: 1,
  handles: {
    streamPrefix: childStreams,
    types: ['AmendmentRequested', 'AmendmentExtended', 'AmendmentAccepted', 'AmendmentDenied'],
  },
  tables: ['amendment'],
  keyOf: childIdOf,
  load: async (sql, childIds) => byChild(await sql.query<AmendmentRow>(load, [childIds])),
  fold: foldAmendments,
  write: (children) => [[write, [JSON.stringify(children.flat())]]],
});
