import { tokenScopes, type TokenScope } from '@understory/access';
import { field } from '../fields/field';
import { Reference } from '../fields/text';
import { Typed } from '../sign-in/credentials';

export class MakeTokenBody {
  @Typed('The present password: a page left open must not make another way in.')
  readonly password!: string;

  @Reference('What it is for, such as “nightly export”.')
  readonly name!: string;

  @field<readonly TokenScope[]>({
    text: `must be a list of different scopes, at least one, each of ${tokenScopes.join(', ')}`,
    schema: { type: String, isArray: true, enum: [...tokenScopes], minItems: 1, description: 'All that it may do.' },
    accepts: (value): value is readonly TokenScope[] =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      value.every((one: unknown) => tokenScopes.some((scope) => scope === one)),
  })
  readonly scopes!: readonly TokenScope[];

  @field<string>({
    text: 'must be a day, as 2026-12-31',
    schema: { type: String, format: 'date', description: 'The last day on which it works; at most a year away.' },
    accepts: (value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
  })
  readonly endsOn!: string;
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export class TokenPath {
  @field<string>({
    text: 'must be the tokenId of a token',
    schema: { type: String, description: 'As the list of tokens names it.' },
    accepts: (value): value is string => typeof value === 'string' && /^[0-9a-f-]{12,36}$/.test(value),
  })
  readonly tokenId!: string;
}
