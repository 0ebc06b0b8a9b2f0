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
  version: 2,
  handles: {
    streamPrefix: childStreams,
    types: [
      ...(['AssessmentSigned', 'AssessmentCosigned', 'AssessmentCorrected', 'AssessmentVoided'] as const),
      ...(['AssessmentsReread', 'RecordErased'] as const),
    ],
  },
  tables: ['brain_map_history'],
  keyOf: childIdOf,
  load: async (sql, childIds) => {
    const rows = await sql.query<Assessed>(load, [childIds]);
    return byChild(rows);
  },
  fold: foldBrainMapHistory,
  write: (histories) => [[write, columnsOf(histories.flat())]],
});

const columnsOf = (rows: readonly Assessed[]): readonly unknown[] => [
  rows.map(({ childId }) => childId),
  rows.map(({ assessmentId }) => assessmentId),
  rows.map(({ assessedOn }) => assessedOn),
  rows.map(({ kind }) => kind),
  rows.map(({ ageMonths }) => ageMonths),
  rows.map(({ scores }) => arrayText(scores)),
  rows.map(({ relationalHealth }) => relationalHealth),
  rows.map(({ rater }) => rater),
  rows.map(({ normSetName }) => normSetName),
  rows.map(({ normSetVersion }) => normSetVersion),
  rows.map(({ effectiveEvent }) => effectiveEvent),
  rows.map(({ voided }) => voided),
];

const arrayText = (scores: Assessed['scores']): string => `{${scores.map((score) => score ?? 'null').join()}}`;
