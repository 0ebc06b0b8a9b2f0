import { field, optional, type Rule } from '../fields/field';

const noticeId: Rule<string> = {
  text: 'must be as GET /notices names it',
  schema: { type: String, description: 'All that GET /notices lists, if left out.' },
  accepts: (value): value is string => typeof value === 'string' && /^[0-9]{1,18}$/.test(value),
};

export class SeenNoticesBody {
  @field(optional(noticeId))
  readonly noticeId: string | null = null;
}
