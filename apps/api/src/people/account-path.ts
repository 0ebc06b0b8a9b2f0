import { field } from '../fields/field';

export class AccountPath {
  @field<string>({
    text: 'must be the id of an account',
    schema: { type: String, description: 'The account.' },
    accepts: (value): value is string => typeof value === 'string' && /^[a-z0-9-]{1,50}$/.test(value),
  })
  readonly accountId!: string;
}
