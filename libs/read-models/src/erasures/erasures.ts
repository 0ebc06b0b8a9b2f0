import { readSql } from '@understory/platform';
import { byChild } from '../by-child';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { ErasureRow } from './erasure-row';
import { foldErasures } from './fold-erasures';

const load = readSql(__dirname, 'load-erasures.sql');
const write = readSql(__dirname, 'write-erasures.sql');

/** Every request to erase a record: what waits for a second person, and what is to be found erased everywhere. */
export const erasures = readModel<readonly ErasureRow[]>({
  name: 'erasures',
  version: 1,
  handles: { streamPrefix: childStreams, types: ['ErasureRequested', 'ErasureDeclined', 'RecordErased'] },
  tables: ['erasure'],
  keyOf: childIdOf,
  load: async (sql, childIds) => byChild(await sql.query<ErasureRow>(load, [childIds])),
  fold: foldErasures,
  write: (children) => [[write, [JSON.stringify(children.flat())]]],
});
