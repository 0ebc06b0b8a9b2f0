import { readSql } from '@understory/platform';
import { byChild } from '../by-child';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { Assessed } from './assessed';
import { foldBrainMapHistory } from './fold-brain-map-history';

const load = readSql(__dirname, 'load-brain-map-history.sql');
const write = readSql(__dirname, 'write-brain-map-history.sql');

/** Every assessment of every child, as facts. */
export const brainMapHistory = readModel<readonly Assessed[]>({
  name: 'brain-map-history',
  version: 1,
  handles: {
    streamPrefix: childStreams,
    types: ['AssessmentSigned', 'AssessmentCorrected', 'AssessmentVoided', 'AssessmentsReread'],
  },
  tables: ['read_models.brain_map_history'],
  keyOf: childIdOf,
  load: async (sql, childIds) => {
    const rows = await sql.query<Assessed>(load, [childIds]);
    return byChild(rows);
  },
  fold: foldBrainMapHistory,
  write: async (sql, histories) => {
    await sql.query(write, [JSON.stringify(histories.flat())]);
  },
});
