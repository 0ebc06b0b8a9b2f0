import { neverReached, type LocalDate } from '@understory/domain';
import { nothing } from '../wording';
import { dueOf, type Due, type Owed } from './due';
import { texts } from './texts';

export const DueBadge = ({ owed, on }: { readonly owed: Owed; readonly on: LocalDate }) => {
  const due = dueOf(owed, on);
  return (
    <span className="due" data-state={due.state}>
      {wordsOf(due)}
    </span>
  );
};

const wordsOf = (due: Due): string => {
  switch (due.state) {
    case 'baseline-missing':
      return texts.baselineMissing;
    case 'closed':
      return nothing;
    case 'overdue':
      return texts.overdue(due.days);
    case 'due':
      return texts.dueIn(due.days);
    case 'up-to-date':
      return texts.upToDate(due.on);
    default:
      return neverReached(due);
  }
};
