import type { LocalDate } from '../../calendar/local-date';
import type { Assessment } from '../../child/child';
import type { Subject } from '../subject';

/** The day the focus was approved on; of a focus that is only proposed, that of the assessment it was proposed from. */
export const focusBeganOn = ({ child, assessments, newest }: Subject): LocalDate =>
  child.focusApprovals.at(-1)?.on ?? assessments[0]?.assessedOn ?? newest.assessedOn;

/** How the child was when the work began: the last assessment up to that day, else the first after it. */
export const assessmentAtBeginning = (subject: Subject): Assessment | null => {
  const began = focusBeganOn(subject);
  const earlier = subject.assessments.filter((assessment) => assessment !== subject.newest);
  return earlier.findLast(({ assessedOn }) => assessedOn <= began) ?? earlier[0] ?? null;
};
