import { neverReached, type LocalDate } from '@understory/domain';
import type { AnswerOf } from '../../api/answer-of';
import { dayOf } from '../../api/day-of';
import { dueOf, isAwaited, type Owed } from './due';

export type ChildInCaseload = AnswerOf<'/children'>['children'][number];
export const shows = ['in-care', 'due', 'flagged', 'discharged', 'all'] as const;
export type Show = (typeof shows)[number];
export type CaseloadView = { readonly search: string; readonly show: Show };

export const matching = (
  children: readonly ChildInCaseload[],
  { search, show }: CaseloadView,
  today: LocalDate,
): readonly ChildInCaseload[] => {
  const wanted = search.trim().toLowerCase();
  return children.filter(
    (child) =>
      (wanted === '' ||
        [child.reference ?? '', ...child.earlierReferences, child.program].join(' ').toLowerCase().includes(wanted)) &&
      isShown(child, show, today),
  );
};

const isShown = (child: ChildInCaseload, show: Show, today: LocalDate): boolean => {
  const isInCare = child.dischargedOn === null;
  switch (show) {
    case 'all':
      return true;
    case 'in-care':
      return isInCare;
    case 'discharged':
      return !isInCare;
    case 'flagged':
      return isInCare && child.openFlag !== null;
    case 'due':
      return isInCare && isAwaited(dueOf(owedOf(child), today));
    default:
      return neverReached(show);
  }
};

export const owedOf = ({ newestAssessedOn, dueOn, dueFrom }: ChildInCaseload): Owed =>
  newestAssessedOn === null ? null : { dueOn: dayOf(dueOn), dueFrom: dayOf(dueFrom) };
