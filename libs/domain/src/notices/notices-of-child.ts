import { addDays, isBefore, type LocalDate } from '../calendar/local-date';
import { amendmentDue } from '../child/amendment/amendment-due';
import type { AssessmentKind } from '../child/assessment/assessment-kind';
import { reassessmentDue } from '../child/assessment/reassessment-due';
import { closingAssessmentDays } from '../child/course/closing-assessment';
import type { Interval } from '../intervals/reassessment-intervals';
import type { Notice } from './notice';

/** Two weeks, to find a date with the family; a rule of this house. */
export const reassessmentNoticeDays = 14;

export type ChildToNotice = {
  readonly childId: string;
  /** In clinical order, without voided ones. */
  readonly assessments: readonly { readonly assessedOn: LocalDate; readonly kind: AssessmentKind }[];
  /** Null while the child is in care. */
  readonly dischargedOn: LocalDate | null;
  /** Requests for amendment that are to be decided. */
  readonly amendments: readonly {
    readonly amendmentId: string;
    readonly receivedOn: LocalDate;
    readonly isExtended: boolean;
  }[];
};

/** What is to be told of a child today, to whoever treats it. */
export const noticesOfChild = (child: ChildToNotice, interval: Interval, today: LocalDate): readonly Notice[] => [
  ...(child.dischargedOn === null
    ? ofReassessment(child, interval, today)
    : ofClosingAssessment(child, child.dischargedOn, today)),
  ...child.amendments.flatMap((amendment) => ofAmendment(amendment, today)),
];

const ofReassessment = (
  { childId, assessments }: ChildToNotice,
  interval: Interval,
  today: LocalDate,
): readonly Notice[] => {
  const { dueOn } = reassessmentDue(assessments.at(-1) ?? null, today, interval);
  if (dueOn === null || isBefore(today, addDays(dueOn, -reassessmentNoticeDays))) return [];
  return [{ kind: 'reassessment', subjectId: childId, dueOn, step: isBefore(dueOn, today) ? 'overdue' : 'soon' }];
};

const ofClosingAssessment = (
  { childId, assessments }: ChildToNotice,
  dischargedOn: LocalDate,
  today: LocalDate,
): readonly Notice[] => {
  const missing = closingAssessmentDays(assessments, dischargedOn);
  if (missing === null || isBefore(today, dischargedOn)) return [];
  const step = isBefore(missing.to, today) ? 'overdue' : 'missing';
  return [{ kind: 'closing-assessment', subjectId: childId, dueOn: missing.to, step }];
};

const ofAmendment = (
  { amendmentId, ...request }: ChildToNotice['amendments'][number],
  today: LocalDate,
): readonly Notice[] => {
  const { dueOn, due } = amendmentDue(request, today);
  if (due === null) return [];
  return [{ kind: 'amendment', subjectId: amendmentId, dueOn, step: due === 'due' ? 'soon' : 'overdue' }];
};
