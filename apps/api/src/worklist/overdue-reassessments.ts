import type { ReachOfList } from '@understory/access';
import { daysBetween, type LocalDate } from '@understory/domain';
import type { Clock } from '../api-ports';
import type { OpenedCaseload } from '../caseload/opened-caseload';
import type { OverdueReassessment, Worklist } from './worklist.answer';

/** What a program owes its children: reassessments whose day has passed. */
export class OverdueReassessments {
  constructor(
    private readonly caseload: OpenedCaseload,
    private readonly clock: Clock,
  ) {}

  async within(reach: ReachOfList): Promise<Worklist> {
    const today = this.clock().slice(0, 10) as LocalDate;
    const children = await this.caseload.list(
      { program: null, reference: null, due: 'overdue', standing: 'in-care' },
      reach,
    );
    const overdue = children.flatMap((child): readonly OverdueReassessment[] => {
      const { newestAssessedOn, newestKind, dueOn } = child;
      if (newestAssessedOn === null || newestKind === null || dueOn === null) return [];
      const { childId, reference, program } = child;
      const daysOverdue = daysBetween(dueOn, today);
      return [{ childId, reference, program, newestAssessedOn, newestKind, dueOn, daysOverdue }];
    });
    return { today, overdue: overdue.sort((one, other) => other.daysOverdue - one.daysOverdue) };
  }
}
