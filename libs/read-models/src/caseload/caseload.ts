import { readSql } from '@understory/platform';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { CaseloadRow } from './caseload-row';
import { foldCaseload } from './fold-caseload';

const load = readSql(__dirname, 'load-caseload.sql');
const write = readSql(__dirname, 'write-caseload.sql');

/** One row a child: who is in treatment, what was last assessed, what is worked on, what awaits a decision. */
export const caseload = readModel<CaseloadRow>({
  name: 'caseload',
  version: 6,
  handles: { streamPrefix: childStreams },
  tables: ['caseload'],
  keyOf: childIdOf,
  load: async (sql, childIds) => {
    const rows = await sql.query<CaseloadRow>(load, [childIds]);
    return new Map(rows.map((row) => [row.childId, row]));
  },
  fold: foldCaseload,
  write: (rows) => [[write, [JSON.stringify(rows.map(storedFormOf))]]],
});

const storedFormOf = (row: CaseloadRow) => {
  const newest = row.assessments.at(-1);
  return {
    ...row,
    numberOfAssessments: row.assessments.length,
    newestAssessedOn: newest?.assessedOn ?? null,
    newestKind: newest?.kind ?? null,
    position: row.position.toString(),
  };
};
