import { OptionalChoice } from '../fields/choice';
import { AfterQuery } from '../reading/after.query';

export const flagStatuses = ['open', 'accepted', 'declined', 'withdrawn'] as const;

export class FlagsQuery extends AfterQuery {
  @OptionalChoice(flagStatuses, 'Only flags that stand so.')
  readonly status: (typeof flagStatuses)[number] | null = null;
}
