import { evolveAssessments } from '../child/assessment/evolve-assessments';
import { nobody, type Child } from '../child/child';
import type { RecordedChildEvent } from '../child/child-event';
import { evolve } from '../child/evolve';
import { evolveDoses } from '../child/intervention/evolve-doses';

/** A child's record that a replay changes where it stands. */
export type ReplayedChild = { -readonly [Part in keyof Child]: Child[Part] };

export const nobodyYet = (): ReplayedChild => ({ ...nobody });

/** As `evolve`; the events that a log is full of change one part of the record and copy none of the others. */
export const takeFact = (child: ReplayedChild, event: RecordedChildEvent): ReplayedChild => {
  switch (event.type) {
    case 'AssessmentSigned':
      child.assessments = evolveAssessments(child.assessments, event);
      return child;
    case 'DoseDelivered':
    case 'DoseCorrected':
      child.doses = evolveDoses(child.doses, event);
      return child;
    default:
      return evolve(child, event);
  }
};
