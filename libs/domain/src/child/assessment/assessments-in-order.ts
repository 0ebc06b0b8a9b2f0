import type { Assessment, Child } from '../child';
import { assessmentKinds } from './assessment-kind';

/** Oldest first: by day, then by kind. Corrected ones stand where their correction puts them, voided ones nowhere. */
export const assessmentsInOrder = ({ assessments }: Pick<Child, 'assessments'>): readonly Assessment[] =>
  assessments.filter(({ voided }) => !voided).sort(byDayThenKind);

const byDayThenKind = (one: Assessment, other: Assessment): number => {
  if (one.assessedOn !== other.assessedOn) return one.assessedOn < other.assessedOn ? -1 : 1;
  return assessmentKinds.indexOf(one.kind) - assessmentKinds.indexOf(other.kind);
};
