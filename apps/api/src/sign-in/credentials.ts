import {
  accountNameRule,
  isGoodPassword,
  longestPassword,
  parseAccountName,
  shortestPassword,
} from '@understory/access';
import { field, type FieldOf, type Rule } from '../fields/field';

const longestTyped = 200;

/** Whatever was typed: whether it is anybody's is told by the sign-in, and by it alone. */
export const Typed = (description: string): FieldOf<string> => field(typedRule(description));

export const typedRule = (description: string): Rule<string> => ({
  text: `must be text of 1 to ${longestTyped} characters`,
  schema: { type: String, minLength: 1, maxLength: longestTyped, description },
  accepts: (value): value is string =>
    typeof value === 'string' &&
    value !== '' &&
    value.length <= longestTyped &&
    value.isWellFormed() &&
    // The database has no such character.
    !value.includes('\0'),
});

export const AccountName = (): FieldOf<string> =>
  field<string>({
    text: accountNameRule,
    schema: { type: String, minLength: 2, maxLength: 50, description: 'What the person signs in with; lower case.' },
    accepts: (value): value is string => typeof value === 'string' && parseAccountName(value) === value,
    read: (sent) => (typeof sent === 'string' ? (parseAccountName(sent) ?? sent) : sent),
  });

export const NewPassword = (): FieldOf<string> =>
  field<string>({
    text: `must be a password of ${shortestPassword} to ${longestPassword} characters`,
    schema: { type: String, format: 'password', minLength: shortestPassword, maxLength: longestPassword },
    accepts: (value): value is string => typeof value === 'string' && value.isWellFormed() && isGoodPassword(value),
  });
