import { staysOf, type Period } from '@understory/domain';
import { readSql, type Sql } from '@understory/platform';
import type { OutcomeScope } from '../outcomes/outcomes';
import type { CourseOfChild } from './course-of-child';
import { incidentRates, type IncidentsOfProgram } from './incident-rates';

const coursesInScope = readSql(__dirname, 'courses-in-scope.sql');

/** Of every program in scope that a child was ever in, by name. */
export const readIncidentRates = async (
  sql: Sql,
  { programs, demonstrationOnly }: OutcomeScope,
  periods: readonly Period[],
): Promise<readonly IncidentsOfProgram[]> => {
  const courses = await sql.query<CourseOfChild>(coursesInScope, [programs, demonstrationOnly]);
  const ofProgram = new Map<string, CourseOfChild[]>();
  for (const child of courses) {
    for (const program of new Set(staysOf(child.course).map((stay) => stay.program))) {
      const children = ofProgram.get(program) ?? [];
      children.push(child);
      ofProgram.set(program, children);
    }
  }
  return [...ofProgram]
    .filter(([program]) => programs === null || programs.includes(program))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([program, children]) => incidentRates(children, program, periods));
};
