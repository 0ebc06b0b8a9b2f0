import { randomFor } from '../chance/random';
import { programs, type Program } from '../clinic/program';
import { staffOf, type Staff } from '../clinic/staff';
import type { Course } from './course';

/** The program the child is in now: a transfer changes rooms and people. */
export const programNow = ({ sketch, child }: Course): Program =>
  programs.find(({ name }) => name === child().enrolment?.program) ?? sketch.program;

export const staffNow = (course: Course): Staff => {
  const { seed, reference } = course.sketch;
  const program = programNow(course);
  return staffOf(programs.indexOf(program), randomFor(seed, reference, 'staff', program.name));
};
