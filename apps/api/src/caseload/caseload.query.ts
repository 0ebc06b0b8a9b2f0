import { OptionalChoice } from '../fields/choice';
import { OptionalReference } from '../fields/text';
import { AfterQuery } from '../reading/after.query';

export const dueStates = ['due', 'overdue'] as const;

export const standings = ['in-care', 'discharged'] as const;

export class CaseloadQuery extends AfterQuery {
  @OptionalReference('Only this program.')
  readonly program: string | null = null;

  @OptionalChoice(standings, 'Only children in care, or only discharged ones; both if left out.')
  readonly standing: (typeof standings)[number] | null = null;

  @OptionalChoice(dueStates, 'Only children whose reassessment stands so.')
  readonly due: (typeof dueStates)[number] | null = null;
}
