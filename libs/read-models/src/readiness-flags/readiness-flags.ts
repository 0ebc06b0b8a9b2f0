import { readSql } from '@understory/platform';
import { byChild } from '../by-child';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { FlagRow } from './flag-row';
import { type AssessmentDay, type FlagsOfChild, foldReadinessFlags } from './fold-readiness-flags';

const loadFlags = readSql(__dirname, 'load-readiness-flags.sql');
const writeFlags = readSql(__dirname, 'write-readiness-flags.sql');
const loadDays = readSql(__dirname, 'load-flagged-assessment-days.sql');
const writeDays = readSql(__dirname, 'write-flagged-assessment-days.sql');

/** Every proposal to move a focus, with its evidence and what became of it. */
export const readinessFlags = readModel<FlagsOfChild>({
  name: 'readiness-flags',
  version: 3,
  handles: {
    streamPrefix: childStreams,
    types: [
      'AssessmentSigned',
      'AssessmentCosigned',
      'AssessmentCorrected',
      'ReadinessFlagged',
      'ReadinessRestated',
      'ReadinessWithdrawn',
      'ReadinessReviewed',
      'RecordErased',
    ],
  },
  tables: ['readiness_flag', 'flagged_assessment_day'],
  keyOf: childIdOf,
  load: async (sql, childIds) => {
    const flags = byChild(await sql.query<FlagRow>(loadFlags, [childIds]));
    const days = byChild(await sql.query<AssessmentDay>(loadDays, [childIds]));
    return new Map(
      childIds.map((childId) => [childId, { flags: flags.get(childId) ?? [], days: days.get(childId) ?? [] }]),
    );
  },
  fold: foldReadinessFlags,
  write: (children) => {
    const days = children.flatMap((child) => child.days);
    const columns = [
      days.map(({ childId }) => childId),
      days.map(({ assessmentId }) => assessmentId),
      days.map(({ assessedOn }) => assessedOn),
    ];
    return [
      [writeFlags, [JSON.stringify(children.flatMap(({ flags }) => flags))]],
      [writeDays, columns],
    ];
  },
});
