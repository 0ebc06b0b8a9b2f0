import { field, optional, type Rule } from '../fields/field';

const name = (description: string): Rule<string> => ({
  text: 'must be as GET /failed-jobs names it',
  schema: { type: String, description },
  accepts: (value): value is string => typeof value === 'string' && /^[A-Za-z0-9._-]{1,100}$/.test(value),
});

export class RetryFailedJobsBody {
  @field(optional(name('What was to be made; every kind if left out.')))
  readonly kind: string | null = null;

  @field(optional(name('Whose; every record if left out.')))
  readonly recordId: string | null = null;
}
