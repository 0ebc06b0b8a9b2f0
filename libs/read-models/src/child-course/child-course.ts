import { staysOf } from '@understory/domain';
import { readSql } from '@understory/platform';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import type { CourseOfChild } from './course-of-child';
import { foldChildCourse } from './fold-child-course';

const load = readSql(__dirname, 'load-child-course.sql');
const write = readSql(__dirname, 'write-child-course.sql');

/** One row a child: its stays and its incidents, for rates over the days in care. */
export const childCourse = readModel<CourseOfChild>({
  name: 'child-course',
  version: 2,
  handles: {
    streamPrefix: childStreams,
    types: [
      ...(['ChildEnrolled', 'ProgramTransferred', 'ChildDischarged', 'ChildReadmitted'] as const),
      'DischargeRetracted',
      ...(['IncidentRecorded', 'IncidentCorrected', 'IncidentRetracted'] as const),
    ],
  },
  tables: ['child_course'],
  keyOf: childIdOf,
  load: async (sql, childIds) => {
    const rows = await sql.query<CourseOfChild>(load, [childIds]);
    return new Map(rows.map((row) => [row.childId, row]));
  },
  fold: foldChildCourse,
  write: (rows) => [[write, [JSON.stringify(rows.map(storedFormOf))]]],
});

const storedFormOf = (row: CourseOfChild) => ({
  ...row,
  programs: [...new Set(staysOf(row.course).map(({ program }) => program))].sort(),
});
